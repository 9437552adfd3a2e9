/** Another browser that syncs with the one under test. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Stored } from '../../../src/model/records/kind.ts';
import { nextStamp } from '../../../src/model/records/stamp.ts';
import type { Line } from '../../../src/model/sync/sealed-rows.ts';
import { sending } from '../../../src/model/sync/send.ts';
import type { Syncing } from '../../../src/model/sync/syncing.ts';
import { localDay } from '../../../src/model/time/day.ts';

export const { sync: area } = fakeBrowser.storage;
export const SALT = '5a'.repeat(16);
export const KEY = 'c3'.repeat(32);
export const OTHER: Syncing = { device: 'bbbbbbbb', salt: SALT, key: KEY };

/** All that lies in sync. */
export const there = () => area.get(null) as Promise<Record<string, unknown>>;
/** A row of another browser, said so many days from now. */
export const row = (type: string, id: string, value: unknown, days = 1): Stored => {
  const stamp = nextStamp('', Date.now() + days * 86_400_000, OTHER.device);
  const gone = value === null && { deleted: true as const };
  return { type, id, version: 0, made: stamp, stamp, value, ...gone };
};

/** Another browser writes. */
export async function otherWrites(lines: readonly Line[], by = OTHER) {
  const { items } = await sending(await there(), by, lines, localDay(Date.now()));
  await area.set(items);
}
