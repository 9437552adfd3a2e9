/** The browser under test, which syncs with others. */
import { beforeAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSync } from '../../../src/background/sync/sync.ts';
import { ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';
import { loseRecords } from '../records.ts';
import { area, KEY, SALT } from './other.ts';

/** Keeps sync for a file's tests; each starts without records, without anything in sync, and without an alarm. */
export function useSync(): void {
  beforeAll(async () => {
    await startAnew();
    keepSync();
  });
  beforeEach(async () => {
    await loseRecords();
    await area.clear();
    await fakeBrowser.alarms.clearAll();
  });
}

/** Meets the other browsers. */
export const meet = () => send(ours(), 'sync', undefined);

/** Switches sync on, as the screen does once a passphrase was stretched to a key. */
export const switchOn = (key = KEY) => send(ours(), 'switchOnSync', { salt: SALT, key });
