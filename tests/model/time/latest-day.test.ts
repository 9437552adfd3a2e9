import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { daysSeen } from '../../../src/model/report/calm-days.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { dayUnderWay } from '../../../src/model/time/latest-day.ts';
import { daysOf } from '../../../src/model/time/span.ts';

test.each([
  ['nothing was noted yet', '2026-11-18', null, '2026-11-18'],
  ['the next day', '2026-11-18', '2026-11-17', '2026-11-18'],
  ['a flight westwards', '2026-11-17', '2026-11-18', '2026-11-18'],
  ['over the date line', '2026-11-16', '2026-11-18', '2026-11-18'],
  ['a clock that was ahead', '2026-11-15', '2026-11-18', '2026-11-15'],
  ['one that was years ahead', '2026-11-18', '2030-01-01', '2026-11-18'],
])('the day under way: %s', (_name, wall, reached, day) => {
  expect(dayUnderWay(wall, reached)).toBe(day);
});

const SINCE = '2026-11-01';

/** How many days are calm by a day, where each was watched, and looks went on on some. */
function calmDaysBy(day: string, looked: ReadonlySet<string>): number {
  const days = daysOf({ first: SINCE, end: plusDays(day, 3) });
  const groups = days.map((id) => ({
    id,
    tally: { ...NO_CHECKS, 'went-on': Number(looked.has(id)) },
  }));
  const log = {
    watched: days,
    since: SINCE,
    lookedDaysInAll: 0,
    calmDaysInAll: 0,
    isTodayMissed: false,
    figuresFrom: '',
  };
  return daysSeen(groups, log, 'month', day).calmDays;
}

test('calm days in all never fall, wherever one flies and whenever one looks', () => {
  const step = fc.record({
    hours: fc.integer({ min: 1, max: 30 }),
    zone: fc.integer({ min: -12, max: 14 }),
  });
  const looks = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 40 }), looks, (steps, looks) => {
      const looked = new Set<string>();
      let [hours, told] = [36, 0];
      let reached: string | null = null;
      steps.forEach((one, index) => {
        hours += one.hours;
        const day: string = dayUnderWay(
          plusDays(SINCE, Math.floor((hours + one.zone) / 24)),
          reached,
        );
        reached = day;
        if (looks[index]) looked.add(day);
        const calm = calmDaysBy(day, looked);
        expect(calm).toBeGreaterThanOrEqual(told);
        told = calm;
      });
    }),
  );
});
