import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitAt } from '../../../src/model/visits/wait.ts';

test('the wait is longer at night only where wanted, and never shorter than set', () => {
  const waits = (seconds: number, atNight: boolean) =>
    [21, 22, 0, 4, 5].map((hour) => waitAt(hour, seconds, { atNight, today: false }));
  expect(waits(10, true)).toEqual([10, 60, 60, 60, 10]);
  expect(waits(10, false)).toEqual([10, 10, 10, 10, 10]);
  expect(waits(90, true)).toEqual([90, 90, 90, 90, 90]);
});

test('on a hard date for which that is wanted it is longer all day', () => {
  const waits = (seconds: number, today: boolean) =>
    [0, 4, 5, 12, 23].map((hour) => waitAt(hour, seconds, { atNight: false, today }));
  expect(waits(10, true)).toEqual([60, 60, 60, 60, 60]);
  expect(waits(10, false)).toEqual([10, 10, 10, 10, 10]);
});

test('whatever is wanted longer, no wait is shorter for it', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const seconds = fc.integer({ min: 3, max: 60 });
  fc.assert(
    fc.property(hour, seconds, fc.boolean(), fc.boolean(), (hour, seconds, atNight, today) => {
      const wait = waitAt(hour, seconds, { atNight, today });
      expect(wait).toBeGreaterThanOrEqual(seconds);
      expect(wait).toBeGreaterThanOrEqual(waitAt(hour, seconds, { atNight: false, today }));
      expect(wait).toBeGreaterThanOrEqual(waitAt(hour, seconds, { atNight, today: false }));
    }),
  );
});
