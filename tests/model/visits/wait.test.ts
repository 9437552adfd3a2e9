import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grownBy, LONGEST_GROWN_SECONDS, waitAt } from '../../../src/model/visits/wait.ts';

test('the wait is longer at night only where wanted, and never shorter than set', () => {
  const waits = (seconds: number, atNight: boolean) =>
    [21, 22, 0, 4, 5].map((hour) => waitAt(hour, seconds, { atNight, today: false, goneOn: 0 }));
  expect(waits(10, true)).toEqual([10, 60, 60, 60, 10]);
  expect(waits(10, false)).toEqual([10, 10, 10, 10, 10]);
  expect(waits(90, true)).toEqual([90, 90, 90, 90, 90]);
});

test('on a hard date for which that is wanted it is longer all day', () => {
  const waits = (seconds: number, today: boolean) =>
    [0, 4, 5, 12, 23].map((hour) => waitAt(hour, seconds, { atNight: false, today, goneOn: 0 }));
  expect(waits(10, true)).toEqual([60, 60, 60, 60, 60]);
  expect(waits(10, false)).toEqual([10, 10, 10, 10, 10]);
});

test('whatever is wanted longer, no wait is shorter for it', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const seconds = fc.integer({ min: 3, max: 60 });
  const goneOn = fc.nat({ max: 2_000 });
  fc.assert(
    fc.property(hour, seconds, fc.boolean(), fc.boolean(), goneOn, (hour, seconds, ...how) => {
      const [atNight, today, goneOn] = how;
      const wait = waitAt(hour, seconds, { atNight, today, goneOn });
      expect(wait).toBeGreaterThanOrEqual(seconds);
      expect(wait).toBeGreaterThanOrEqual(
        waitAt(hour, seconds, { atNight: false, today, goneOn: 0 }),
      );
      expect(wait).toBeGreaterThanOrEqual(
        waitAt(hour, seconds, { atNight, today: false, goneOn: 0 }),
      );
      expect(wait).toBeLessThanOrEqual(LONGEST_GROWN_SECONDS);
      // What makes it longer does not add up: the longest holds.
      expect([
        waitAt(hour, seconds, { atNight, today, goneOn: 0 }),
        waitAt(hour, seconds, { atNight: false, today: false, goneOn }),
      ]).toContain(wait);
    }),
  );
});

test('it doubles with each time gone on, up to two minutes', () => {
  const longer = { atNight: false, today: false };
  const waits = (seconds: number) =>
    [0, 1, 2, 3, 4, 50, 2_000].map((goneOn) => waitAt(12, seconds, { ...longer, goneOn }));
  expect(waits(10)).toEqual([10, 20, 40, 80, 120, 120, 120]);
  expect(waits(60)).toEqual([60, 120, 120, 120, 120, 120, 120]);
});

test('the reason is told only where it makes the wait longer', () => {
  const reasons = (today: boolean) =>
    [0, 1, 2, 3].map((goneOn) => grownBy(12, 10, { atNight: false, today, goneOn }));
  expect(reasons(false)).toEqual([0, 1, 2, 3]);
  expect(reasons(true)).toEqual([0, 0, 0, 3]);
});
