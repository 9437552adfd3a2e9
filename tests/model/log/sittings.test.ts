import { expect, test } from 'vitest';
import type { Check } from '../../../src/model/log/check.ts';
import { isAttempt, SITTING_MS, sittings } from '../../../src/model/log/sittings.ts';
import { countersOf, sittingsIn } from '../../../src/model/log/sums.ts';

const check = (minutes: number, over: Partial<Check> = {}): Check => ({
  ...{ id: 'a', visits: ['a'], at: minutes * 60_000, seen: 0, day: '2026-11-18', hour: 22 },
  ...{ person: 'sam', network: 'x', surface: 'profile', outcome: 'stopped', origin: 'link' },
  ...over,
});

/** At which minutes a sitting opens. */
const openings = (checks: readonly Check[]) => {
  const opens = sittings();
  return checks.filter(opens).map(({ at }) => at / 60_000);
};

test('attempts less than half an hour apart are one sitting, however long it lasts', () => {
  expect(openings([0, 10, 35, 64].map((minutes) => check(minutes)))).toEqual([0]);
  expect(openings([0, 30, 59.99, 90].map((minutes) => check(minutes)))).toEqual([0, 30, 90]);
  expect(SITTING_MS).toBe(30 * 60_000);
});

test.each<[string, Partial<Check>, boolean]>([
  ['stopped', {}, true],
  ['ran into', { origin: 'feed' }, false],
  ['ran into, and gone on by choice', { origin: 'feed', isChosen: true, outcome: 'went-on' }, true],
  ['ran into, as the user says', { cameBy: 'ran-into' }, false],
  ['taken out', { removed: 1 }, false],
  ['somebody else', { isNotMe: true }, false],
])('what is no attempt opens and prolongs none: %s', (_name, over, is) => {
  expect(isAttempt(check(0, over))).toBe(is);
  expect(openings([check(0), check(20, over), check(40)])).toEqual(is ? [0] : [0, 40]);
  expect(openings([check(0, over)])).toEqual(is ? [0] : []);
});

test('a sitting is counted at the hour and weekday at which it opens', () => {
  const opening = countersOf(check(0, { opensSitting: true }));
  expect(opening).toMatchObject({ 'hour:3:22': 1, 'sitting:hour:3:22': 1 });
  expect([sittingsIn(opening), sittingsIn(countersOf(check(0)))]).toEqual([1, 0]);
});
