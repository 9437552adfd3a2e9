import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { heardFrom } from '../../../src/model/sync/heard-from.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { Totals } from '../../../src/ui/report/totals.tsx';
import { draw } from '../draw.ts';

const glance = {
  ...{ today: NO_CHECKS, week: NO_CHECKS, calmDaysInAll: 3, calmDaysThisWeek: 1 },
  ...{ notSeenThisWeek: 0, isWeekSeen: true, isTodaySeen: true, trend: null },
};
const SYNCING = { device: '7c41d2e8', salt: '0'.repeat(32), key: '0'.repeat(64) };
const OTHER = { b05f9a13: { revision: 1, on: '2026-11-17' } };

test.each([
  ['alone', null, {}, false],
  ['that synced once', null, OTHER, false],
  ['that has heard of no other', SYNCING, {}, false],
  ['beside another', SYNCING, OTHER, true],
])(
  'the week at a glance is said to be of this browser where there are others: one %s',
  async (_name, sync, heard, isSaid) => {
    const page = await draw(Totals, { glance }, (draft) => {
      draft.set(syncing, sync);
      draft.set(heardFrom, heard);
    });
    expect(page.textContent.includes('In this browser')).toBe(isSaid);
    expect(page.textContent).toContain('No attempts this week.');
  },
);
