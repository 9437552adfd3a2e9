import { expect, test } from 'vitest';
import { partOfDay } from '../../../src/model/time/parts-of-day.ts';

test('the window shows every hour of the day', () => {
  const parts = Array.from({ length: 24 }, (_, hour) => partOfDay(hour));
  expect(parts.slice(0, 5)).toEqual(Array(5).fill('night'));
  expect([5, 11, 12, 16, 17, 21, 22].map((hour) => parts[hour])).toEqual([
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
    'night',
  ]);
});
