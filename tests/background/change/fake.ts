/** WXT's fake browser with the permissions it lacks, and the records as they stand in it. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRecords } from '../../../src/storage/records/records.ts';
import { valuesOf } from '../../model/change/memory.ts';

/** Sites that are allowed. */
export const allowed = new Set<string>();

let onAdded: () => Promise<void> = async () => undefined;

/** Allows sites, as the user's yes does; resolves once everybody who listens is done. */
export async function allow(...sites: readonly string[]): Promise<void> {
  for (const site of sites) allowed.add(site);
  await onAdded();
}

/** A new browser in which nothing is kept, allowed or listened to. */
export async function startAnew(): Promise<void> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  allowed.clear();
  onAdded = async () => undefined;
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((site) => allowed.has(site)),
    onAdded: {
      addListener: (listener: typeof onAdded) => {
        onAdded = listener;
      },
    },
  });
  await deleteDB('records');
}

/** The values kept, by `type id`. */
export const kept = async (): Promise<Record<string, unknown>> =>
  valuesOf((await readRecords()).records);
