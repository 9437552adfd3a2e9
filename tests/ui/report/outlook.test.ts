import { expect, test } from 'vitest';
import { reportOf } from '../../../src/model/report/report.ts';
import { daysOf } from '../../../src/model/time/span.ts';
import { Outlook } from '../../../src/ui/report/outlook.tsx';
import { draw } from '../draw.ts';

const WEEK = { kind: 'week', first: '2026-11-16', end: '2026-11-23' } as const;

/** What is said beside the window of a week that is over, in which these were counted. */
async function said(counters: Record<string, number>, figuresFrom = ''): Promise<string> {
  const log = {
    ...{ sums: [{ id: '2026-11-17', counters }], since: '2026-11-01', watched: daysOf(WEEK) },
    ...{
      unfinished: [],
      earlier: [],
      daysBefore: [],
      isTodayMissed: false,
      figuresFrom,
      lookedDaysInAll: 0,
      calmDaysInAll: 7,
    },
  };
  const page = await draw(Outlook, { report: reportOf(log, WEEK, WEEK.end) });
  return page.querySelector('.lead')?.textContent ?? '';
}

test('no page of theirs opened only where none did: one that was needed is no look, but it opened', async () => {
  const closed = { 'count:all:stopped': 2 };
  expect(await said(closed)).toBe('A wide sky. No page of theirs opened here.');
  expect(await said({ ...closed, 'count:all:needed': 1 })).toBe(
    'Some days are harder than others. Both kinds pass.',
  );
  // What opened before the days whose figures are kept nobody knows any more.
  expect(await said(closed, '2026-11-17')).toBe(
    'Some days are harder than others. Both kinds pass.',
  );
});
