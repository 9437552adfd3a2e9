/** What lies in the browser's own storage and is not of its shape reads as if nothing were there. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_LOSS } from '../../../src/model/cover/cover-loss.ts';
import { LOCKED } from '../../../src/model/discretion/lock-state.ts';
import { readApplied, startedSites } from '../../../src/storage/cover/applied.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { readCoverLoss } from '../../../src/storage/cover/cover-loss.ts';
import { readTables } from '../../../src/storage/cover/guard-tables.ts';
import { lockState } from '../../../src/storage/discretion/lock.ts';
import { watchSession } from '../../../src/storage/log/watch-session.ts';
import { pauses } from '../../../src/storage/visits/pauses.ts';

const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

/** How each reads, and what it reads as where nothing is there. */
const ITEMS = {
  coverLoss: [local, readCoverLoss, NO_LOSS],
  applied: [local, readApplied, null],
  startedSites: [session, startedSites(false).getValue, {}],
  coverFacts: [session, coverFacts.getValue, {}],
  watchSession: [session, watchSession.getValue, null],
  lock: [session, lockState.getValue, LOCKED],
  pauses: [session, pauses.getValue, {}],
  'watch:instagram.com': [local, () => readTables(['instagram.com']), {}],
} as const;

const ODD = [7, '{"hosts":', '{"hosts":["x"],"of":{}}', [null], { held: 1, rules: 'x', wrong: {} }];

test.each(Object.entries(ITEMS))('%s', async (name, [area, read, nothing]) => {
  expect(await read()).toEqual(nothing);
  for (const odd of ODD) {
    await area.set({ [name]: odd });
    expect(await read(), JSON.stringify(odd)).toEqual(nothing);
  }
});
