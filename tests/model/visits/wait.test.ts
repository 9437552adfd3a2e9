import { expect, test } from 'vitest';
import { firstKept } from '../../../src/model/log/retention.ts';
import { waitAt } from '../../../src/model/visits/wait.ts';

test('the wait is longer at night only where wanted, and never shorter than set', () => {
  const waits = (seconds: number, isLonger: boolean) =>
    [21, 22, 0, 4, 5].map((hour) => waitAt(hour, seconds, isLonger));
  expect(waits(10, true)).toEqual([10, 60, 60, 60, 10]);
  expect(waits(10, false)).toEqual([10, 10, 10, 10, 10]);
  expect(waits(90, true)).toEqual([90, 90, 90, 90, 90]);
});

test('whole months are kept', () => {
  expect(firstKept('2026-11-22', 1)).toBe('2026-10-01');
  expect(firstKept('2026-03-31', 1)).toBe('2026-02-01');
  expect(firstKept('2026-01-15', 12)).toBe('2025-01-01');
});
