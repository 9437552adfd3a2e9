import { expect, test } from 'vitest';
import { waitAt } from '../../../src/model/visits/wait.ts';

test('the wait is longer at night only where wanted, and never shorter than set', () => {
  const waits = (seconds: number, isLonger: boolean) =>
    [21, 22, 0, 4, 5].map((hour) => waitAt(hour, seconds, isLonger));
  expect(waits(10, true)).toEqual([10, 60, 60, 60, 10]);
  expect(waits(10, false)).toEqual([10, 10, 10, 10, 10]);
  expect(waits(90, true)).toEqual([90, 90, 90, 90, 90]);
});
