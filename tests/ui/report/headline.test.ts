/** What a report says first, word for word. */
import { expect, test } from 'vitest';
import { NO_CHECKS, type Tally } from '../../../src/model/log/tally.ts';
import { type Report, reportOf } from '../../../src/model/report/report.ts';
import { daysOf, spanAt } from '../../../src/model/time/span.ts';
import { headlineText } from '../../../src/ui/report/headline.ts';

const TODAY = '2026-11-20';
const SINCE = '2026-10-01';
const inAll = { lookedDaysInAll: 0, calmDaysInAll: 0 };
const none = {
  unfinished: [],
  earlier: [],
  daysBefore: [],
  isTodayMissed: false,
  figuresFrom: '',
  ...inAll,
};

function said(total: Partial<Tally>, more: Partial<Report> = {}, day = TODAY): string {
  const span = spanAt('week', day, 1, SINCE, TODAY);
  const log = { sums: [], since: SINCE, watched: daysOf(span), ...none };
  const quiet = reportOf(log, span, TODAY);
  return headlineText({ ...quiet, total: { ...NO_CHECKS, ...total }, ...more });
}

const at = (hour: number, count: number) => {
  const hours = [Array.from({ length: 24 }, (_, one) => (one === hour ? count : 0))];
  return { hours, sittings: { hours, finished: hours, before: [] } };
};
const unseen = { notSeenDays: 1, isSeenSoFar: false };
const heavier = { sittings: { hours: [[18]], finished: [[18]], before: [6, 6, 6] }, usual: 6 };
const found = (findings: Partial<Report['findings']>) => ({
  findings: { part: null, hour: null, day: null, ...findings },
});

test.each<[string, string]>([
  [said({}), 'No attempts so far.'],
  [said({}, {}, '2026-11-12'), 'A week with no attempts.'],
  [said({}, { since: '2026-11-11' }, '2026-11-12'), 'No attempts in your first days.'],
  [said({}, unseen), 'No attempts on the days seen so far.'],
  [said({}, { isSeenSoFar: false }), 'No attempts on the days seen so far.'],
  [said({}, unseen, '2026-11-12'), 'A week with no attempts, as far as it was seen.'],
  [
    said({}, { since: '2026-11-11', ...unseen }, '2026-11-12'),
    'No attempts in your first days, as far as they were seen.',
  ],
  [said({}, { calmDays: 0, notSeenDays: 7 }, '2026-11-12'), 'A week that was not seen.'],
  [said({}, { figuresFrom: '2026-11-18' }), 'Not everything from this time is kept.'],
  [said({}, { since: TODAY }), 'Nothing here yet, and that is fine.'],
  [said({ 'turned-away': 20 }), 'The door held 20 times.'],
  [said({ 'turned-away': 1 }), 'The door held.'],
  [said({ 'turned-away': 6 }, at(15, 1)), 'The door held 6 times. All on one afternoon so far.'],
  [said({ stopped: 3 }, at(15, 3)), 'You let all 3 go by. On 3 occasions so far.'],
  [said({ stopped: 3, 'turned-away': 2 }), 'All 5 stayed closed.'],
  [said({ stopped: 1 }), 'You let it go by.'],
  [said({ 'turned-away': 3, 'went-on': 1 }), 'The door held 3 of 4 times.'],
  [said({ stopped: 3, 'went-on': 1 }), 'You let 3 of 4 go by.'],
  [said({ stopped: 2, 'turned-away': 1, 'went-on': 1 }), '3 of 4 stayed closed.'],
  [said({ 'went-on': 1 }), 'One look. Letting go takes time.'],
  [said({ 'went-on': 9 }, heavier), 'A heavier week. Go easy on yourself.'],
  [said({ stopped: 3, 'went-on': 9 }, heavier), 'A heavier week, and still 3 of 12 stayed closed.'],
  [
    said({ stopped: 9 }, found({ part: 'night' })),
    'You let all 9 go by. Nights are the hard part.',
  ],
  [
    said({ stopped: 9 }, found({ day: '2026-11-17' })),
    'You let all 9 go by. Tuesday was the hardest day.',
  ],
])('%s', (text, wanted) => {
  expect(text.replaceAll(/[\u2068\u2069]/g, '')).toBe(wanted);
});
