/** WXT's fake browser with what it lacks, and the records as they stand in it. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { logDatabase } from '../../src/storage/log/log-database.ts';
import { readRecords } from '../../src/storage/records/records.ts';
import { recordsDatabase } from '../../src/storage/records/records-database.ts';
import { valuesOf } from '../model/change/memory.ts';
import { FakeEvent } from './fake-event.ts';

/** Sites that are allowed, and other permissions by name. */
export const allowed = new Set<string>();

export const onAdded = new FakeEvent();
export const onRemoved = new FakeEvent();
export const onCommand = new FakeEvent<[command: string]>();

/** Allows sites or a permission, as the user's yes does; resolves once everybody who listens is done. */
export async function allow(...sites: readonly string[]): Promise<void> {
  for (const site of sites) allowed.add(site);
  await onAdded.trigger();
}

const permissions = {
  onAdded,
  onRemoved,
  contains: async ({ origins = [], permissions = [] }: chrome.permissions.Permissions) =>
    [...origins, ...permissions].every((one) => allowed.has(one)),
  getAll: async () => ({ origins: [...allowed] }),
  remove: async ({ origins = [], permissions = [] }: chrome.permissions.Permissions) => {
    for (const one of [...origins, ...permissions]) allowed.delete(one);
    await onRemoved.trigger();
  },
};

const { local } = fakeBrowser.storage;
const { get } = local;
local.getKeys = async () => Object.keys(await get(null));

/** Whether this is the worker of Chromium's private windows. */
export const setPrivate = (inIncognitoContext: boolean): void =>
  void Object.assign(fakeBrowser.extension, { inIncognitoContext });

/** A browser in which nothing is stored, open, allowed or listened to, but for messages. */
export function resetBrowser(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  const { storage, alarms, tabs, windows, notifications, action, runtime } = fakeBrowser;
  for (const api of [storage, alarms, tabs, windows, notifications, action]) api.resetState();
  for (const event of [runtime.onInstalled, runtime.onStartup, onAdded, onRemoved, onCommand])
    event.removeAllListeners();
  allowed.clear();
  setPrivate(false);
  Object.assign(fakeBrowser.permissions, permissions);
  Object.assign(fakeBrowser.commands, { onCommand });
}

/** The same, and the databases are gone. */
export async function startAnew(): Promise<void> {
  resetBrowser();
  await Promise.all([recordsDatabase.delete(), logDatabase.delete()]);
}

/** The values kept, by `type id`. */
export const kept = async (): Promise<Record<string, unknown>> =>
  valuesOf((await readRecords()).records);
