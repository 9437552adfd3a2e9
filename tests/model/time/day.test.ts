import { expect, test } from 'vitest';
import { plusDays, weekdayOf } from '../../../src/model/time/day.ts';

test('each day has its weekday, from 1970 on', () => {
  const days = Array.from({ length: 2_000 }, (_, index) => plusDays('1970-01-01', index * 37));
  expect(days.map(weekdayOf)).toEqual(days.map((day) => Temporal.PlainDate.from(day).dayOfWeek));
});
