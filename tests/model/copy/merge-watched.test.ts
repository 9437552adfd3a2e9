import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeWatched } from '../../../src/model/copy/merge-watched.ts';
import { isWatched, type WatchedDay } from '../../../src/model/log/watched-day.ts';

const flag = fc.constantFrom<true | undefined>(true, undefined);
const day: fc.Arbitrary<WatchedDay> = fc
  .record({
    isSeen: flag,
    wasOff: flag,
    isDoubtful: flag,
    lostFrom: fc.constantFrom(undefined, 1, 2),
  })
  .map((row) => JSON.parse(JSON.stringify({ id: '2026-11-20', ...row })));

test('rows of a day come to the same in any order and however often, and what one missed was missed', () => {
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      expect(mergeWatched(a, b)).toEqual(mergeWatched(b, a));
      expect(mergeWatched(mergeWatched(a, b), c)).toEqual(mergeWatched(a, mergeWatched(b, c)));
      expect(mergeWatched(a, a)).toEqual(a);
      const missed = [a, b].some((row) => row.isSeen && !isWatched(row));
      if (missed) expect(isWatched(mergeWatched(a, b))).toBe(false);
      if (isWatched(a) && isWatched(b)) expect(isWatched(mergeWatched(a, b))).toBe(true);
    }),
  );
});
