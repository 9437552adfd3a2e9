import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay, localHour, mondayOf, plusDays } from '../../../src/model/time/day.ts';
import {
  daysOf,
  monthsOf,
  type SpanKind,
  spanAt,
  spanBefore,
} from '../../../src/model/time/span.ts';

const TODAY = '2026-11-18';
const SINCE = '2024-12-30';
const span = (kind: SpanKind, day: string, firstDay = 1) =>
  spanAt(kind, day, firstDay, SINCE, TODAY);

test.each([
  ['week', '2026-11-18', 1, '2026-11-16', '2026-11-23'],
  ['week', '2026-11-18', 7, '2026-11-15', '2026-11-22'],
  ['week', '2026-11-15', 7, '2026-11-15', '2026-11-22'],
  ['week', '2026-11-18', 6, '2026-11-14', '2026-11-21'],
  ['month', '2026-02-28', 1, '2026-02-01', '2026-03-01'],
  ['all', '2026-02-28', 1, SINCE, '2026-11-19'],
] as const)('the %s of %s, weeks from day %i', (kind, day, firstDay, first, end) => {
  expect(span(kind, day, firstDay)).toEqual({ kind, first, end });
});

test('spans follow one another without a gap, over years and changes of clocks', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((count) => plusDays('2018-01-01', count));
  const kind = fc.constantFrom<SpanKind>('week', 'month');
  fc.assert(
    fc.property(kind, day, fc.integer({ min: 1, max: 7 }), (one, at, firstDay) => {
      const now = span(one, at, firstDay);
      expect(now.first <= at && at < now.end).toBe(true);
      expect(spanBefore(now).end).toBe(now.first);
      expect(spanBefore(now)).toEqual(span(one, plusDays(now.first, -1), firstDay));
      expect(spanBefore(now, 3)).toEqual(spanBefore(spanBefore(spanBefore(now))));
      const days = daysOf(now);
      expect([days[0], plusDays(days.at(-1) ?? '', 1)]).toEqual([now.first, now.end]);
    }),
  );
});

test('all time is drawn by its months', () => {
  const months = monthsOf(span('all', TODAY));
  expect([months.length, months[0], months.at(-1)]).toEqual([24, '2024-12', '2026-11']);
});

test('all time begins today where somebody was listed on a day still to come', () => {
  const now = spanAt('all', TODAY, 1, '2030-01-01', TODAY);
  expect([now.first, now.end, monthsOf(now)]).toEqual([TODAY, plusDays(TODAY, 1), ['2026-11']]);
});

/** Zones with and without changes of clocks, at both ends of the date line. */
const ZONES = [
  ...['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Africa/Cairo'],
  ...['Pacific/Kiritimati', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tehran', 'UTC'],
];

test('each day of two years is one day wherever one is, however its clocks change', () => {
  for (const zone of ZONES) {
    const first = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`);
    let last = localDay(first.epochMilliseconds - 1, zone);
    for (let count = 0; count < 731; count += 1) {
      const start = first.add({ days: count });
      const day = localDay(start.epochMilliseconds, zone);
      expect(day).toBe(plusDays(last, 1));
      const end = first.add({ days: count + 1 }).epochMilliseconds - 1;
      expect([localDay(end, zone), localHour(end, zone)]).toEqual([day, 23]);
      last = day;
    }
  }
});

test('weeks begin on their Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
});
