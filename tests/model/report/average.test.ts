import { expect, test } from 'vitest';
import { NO_CHECKS, type Tally } from '../../../src/model/log/tally.ts';
import { averageOf } from '../../../src/model/report/average.ts';

const day = (stopped: number, wentOn = 0): Tally => ({ ...NO_CHECKS, stopped, 'went-on': wentOn });

test('the mean is told by outcome, and of how many it is one', () => {
  expect(averageOf([day(2, 1), day(0), day(4, 2)])).toEqual({
    ...{ over: 3, attempts: 3 },
    tally: { ...day(2, 1) },
  });
});

test('what is run into is no attempt', () => {
  const met = { ...day(1), 'ran-into': 6 };
  expect(averageOf([met, met, met])?.attempts).toBe(1);
});

test.each([
  ['of two days', [day(3), day(4)]],
  ['where one day alone had attempts', [day(9), day(0), day(0), day(0)]],
  ['where there were none', [day(0), day(0), day(0)]],
])('there is none %s: it would say nothing', (_, tallies) => {
  expect(averageOf(tallies)).toBeNull();
});
