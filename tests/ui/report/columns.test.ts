import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import type { Bar } from '../../../src/model/report/calm-days.ts';
import type { Report } from '../../../src/model/report/report.ts';
import { columnsOf, factsOf } from '../../../src/ui/report/columns.ts';
import { figuresOf } from '../../../src/ui/report/figures.tsx';

const bar = (id: string, state: Bar['state'], isWatched: boolean): Bar => ({
  ...{ id, state, isWatched },
  tally: { ...NO_CHECKS, 'went-on': state === 'looked' ? 1 : 0 },
});

const report = (kind: 'week' | 'month' | 'all', more: Partial<Report> = {}): Report =>
  ({
    span: { kind, first: '2026-11-16', end: '2026-11-23' },
    ...{ since: '2026-11-16', today: '2026-11-20' },
    bars: [
      bar('2026-11-16', 'calm', true),
      bar('2026-11-17', 'not-seen', false),
      bar('2026-11-18', 'looked', true),
      bar('2026-11-19', 'looked', false),
      bar('2026-11-20', null, false),
    ],
    ...{ total: NO_CHECKS, before: null, seconds: 0, helped: { better: 0, same: 0, worse: 0 } },
    ...{ calmDays: 4, calmDaysInAll: 12, notSeenDays: 1 },
    ...more,
  }) as unknown as Report;

test.each(['week', 'month'] as const)(
  'a %s tells apart what was not seen, in words too',
  (kind) => {
    const { columns } = columnsOf(report(kind));
    expect(columns.map(({ isUnseen }) => isUnseen)).toEqual([false, true, false, false, false]);
    expect(columns.map(({ isWhole }) => isWhole)).toEqual([true, false, true, false, false]);
    expect(columns.map(({ name }) => name)).toEqual([
      'Monday, November 16',
      'Tuesday, November 17, not seen',
      'Wednesday, November 18',
      'Thursday, November 19, only partly seen',
      'Friday, November 20',
    ]);
  },
);

test('a bar says what it counts; of a day not seen, or not begun, it says no count', () => {
  const { columns } = columnsOf(report('week', { today: '2026-11-19' }));
  expect(columns.map((column) => factsOf(column).slice(1))).toEqual([
    ['no attempts'],
    [],
    ['1 went on'],
    ['1 went on'],
    [],
  ]);
});

test.each([
  [4, ['2023', '2024', '2025', '2026']],
  [7, ['2020', '', '2022', '', '2024', '', '2026']],
])('of %i years those are named that have room on a phone', (count, labels) => {
  const bars = labels.flatMap((_, year) =>
    Array.from({ length: 12 }, (_month, month) => ({
      id: `${2027 - count + year}-${String(month + 1).padStart(2, '0')}`,
      tally: NO_CHECKS,
    })),
  );
  const { columns } = columnsOf(report('all', { bars: bars as unknown as Report['bars'] }));
  expect(columns.map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['week', 1, 'calm days, 1 not seen; 12 calm so far'],
  ['week', 0, 'calm days, 12 so far'],
  ['all', 1, 'calm days so far, 1 not seen'],
  ['all', 0, 'calm days so far'],
] as const)('the calm days of a %s with %i not seen', (kind, notSeenDays, label) => {
  expect(figuresOf(report(kind, { notSeenDays }))[0]).toMatchObject({ value: '4', label });
});

test('calm days of the first week, which are all there were, are told once', () => {
  expect(figuresOf(report('week', { calmDaysInAll: 4, notSeenDays: 0 }))[0]).toMatchObject({
    ...{ value: '4', label: 'calm days so far' },
  });
});

test('no figure is 0, of the quietest span and of the hardest', () => {
  const quiet = report('week', { calmDays: 0, calmDaysInAll: 0 });
  expect(figuresOf(quiet)).toEqual([]);
  const helped = { better: 0, same: 2, worse: 1 };
  const hard = report('week', {
    ...{ calmDays: 0, helped, total: { ...NO_CHECKS, 'went-on': 5 } },
  });
  expect(figuresOf(hard).map(({ value, label }) => [value, label])).toEqual([
    ['12', 'calm days so far'],
    ['5', 'looks'],
  ]);
});

test('one look is one, beside more of the week before, too', () => {
  const total = { ...NO_CHECKS, 'went-on': 1 };
  const alone = report('week', { calmDays: 0, calmDaysInAll: 0, total });
  expect(figuresOf(alone)[0]).toMatchObject({ value: '1', label: 'look' });
  const before = { ...NO_CHECKS, 'went-on': 3 };
  const compared = report('week', { calmDays: 0, calmDaysInAll: 0, total, before });
  expect(figuresOf(compared)[0]).toMatchObject({ label: 'look, 3 the week before' });
});
