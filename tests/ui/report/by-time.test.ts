import { expect, test } from 'vitest';
import { reportOf } from '../../../src/model/report/report.ts';
import { daysOf, type Span } from '../../../src/model/time/span.ts';
import { ByTime } from '../../../src/ui/report/by-time.tsx';
import { draw } from '../draw.ts';

const WEEK = { kind: 'week', first: '2026-11-16', end: '2026-11-23' } as const;
const ALL = { kind: 'all', first: '2026-07-20', end: '2026-11-23' } as const;
const TODAY = '2026-11-22';

/** What stands in the key and under the table, of so many attempts on each day or month of a span. */
async function told(span: Span, stopped: Record<string, number>, unseen: readonly string[] = []) {
  const sums = Object.entries(stopped).map(([id, count]) => ({
    id,
    counters: { 'count:all:stopped': count },
  }));
  const log = {
    ...{
      sums,
      unfinished: [],
      earlier: [],
      daysBefore: [],
      isTodayMissed: false,
      figuresFrom: '',
      since: span.first,
    },
    watched: daysOf(span).filter((day) => !unseen.includes(day)),
    ...{ lookedDaysInAll: 0, calmDaysInAll: span.kind === 'all' ? 125 - unseen.length : 5 },
  };
  const page = await draw(ByTime, { report: reportOf(log, span, TODAY) });
  return {
    lines: page.querySelectorAll('.bars .average').length,
    key: page.querySelector('.key li:has(.average)')?.textContent.trim(),
    row: [...page.querySelectorAll('tfoot :is(th, td)')].map((one) => one.textContent),
  };
}

const days = (...counts: number[]) =>
  Object.fromEntries(counts.map((count, index) => [`2026-11-${16 + index}`, count]));

test('the average has a line, its figure in words, and a row in the table; the day under way does not count', async () => {
  expect(await told(WEEK, days(3, 0, 5, 2, 0, 6, 40))).toEqual({
    lines: 1,
    key: '2.7 a day on average',
    row: ['Average of 6', '0', '2.7', '0'],
  });
});

test('a day that was not seen does not count, whatever came that day', async () => {
  const { key, row } = await told(WEEK, days(3, 0, 5, 4, 0, 6), ['2026-11-17', '2026-11-21']);
  expect(key).toBe('3 a day on average, over the 4 days seen throughout');
  expect(row[0]).toBe('Average of 4');
});

test('where fewer than three days were seen there is neither line nor words', async () => {
  const unseen = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
  expect(await told(WEEK, days(3, 0, 5, 4, 0, 6), unseen)).toEqual({
    ...{ lines: 0, key: undefined, row: [] },
  });
});

const months = { '2026-07': 40, '2026-08': 12, '2026-09': 6, '2026-10': 3, '2026-11': 50 };

test('of all time whole months count, if every day was seen', async () => {
  expect((await told(ALL, months)).key).toBe('7 a month on average');
  expect((await told(ALL, months, ['2026-08-03'])).lines).toBe(0);
});

test('a usual week that is nearly empty is not said to be empty', async () => {
  const log = {
    ...{ sums: [], unfinished: [], daysBefore: [], isTodayMissed: false, figuresFrom: '' },
    ...{ since: '2026-08-01', watched: daysOf({ first: '2026-08-01', end: WEEK.end }) },
    ...{ lookedDaysInAll: 0, calmDaysInAll: 5 },
  };
  const usual = async (...attempts: number[]) => {
    const earlier = attempts.map((count) => (count > 0 ? { 'count:all:stopped': count } : {}));
    const page = await draw(ByTime, { report: reportOf({ ...log, earlier }, WEEK, WEEK.end) });
    return /, (.*) in a usual one/.exec(page.textContent.replaceAll(/[\u2068\u2069]/g, ''))?.[1];
  };
  expect(await usual(0, 0, 1)).toBe('0.3');
  expect([await usual(4, 0, 2), await usual(40, 20, 31)]).toEqual(['2', '30']);
});
