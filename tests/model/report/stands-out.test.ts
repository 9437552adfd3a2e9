import { expect, test } from 'vitest';
import { standsOut } from '../../../src/model/report/stands-out.ts';

test.each<[count: number, all: number, share: number, tries: number, chance: number]>([
  // Tails of the binomial distribution, by hand.
  [1, 1, 0.5, 1, 0.5],
  [5, 5, 0.5, 1, 1 / 32],
  [4, 5, 0.5, 1, 6 / 32],
  [3, 4, 0.25, 1, (4 * 3 + 1) / 256],
  [2, 3, 1 / 7, 7, 7 * ((3 * 6 + 1) / 343)],
])('%i of %i, each with a chance of %f, in %i tries', (count, all, share, tries, chance) => {
  // Multiplied by a whole number of tries, it passes as long as it is under a twentieth.
  const most = Math.floor((0.05 / chance) * tries);
  expect(standsOut(count, all, share, most)).toBe(true);
  expect(standsOut(count, all, share, most + 1)).toBe(false);
});

test('it is never nothing that stands out, and many are told apart from chance', () => {
  expect(standsOut(0, 0, 0.5, 1)).toBe(false);
  expect(standsOut(0, 9, 0.1, 1)).toBe(false);
  expect(standsOut(9, 9, 1, 1)).toBe(false);
  expect(standsOut(50_500, 100_000, 0.5, 1)).toBe(true);
  expect(standsOut(50_200, 100_000, 0.5, 1)).toBe(false);
  expect(standsOut(100_000, 100_000, 0.001, 1)).toBe(true);
});
