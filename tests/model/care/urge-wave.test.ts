import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moment } from '../../../src/model/care/moment.ts';
import { isWhole, ownWordsAt } from '../../../src/model/care/plan.ts';
import { chooseSwaps, swapsAt } from '../../../src/model/care/swap.ts';
import { keptAs, PARTS, riddenOut, secondsLeft } from '../../../src/model/care/urge-wave.ts';

test('the wave takes ninety seconds, told down to the last part', () => {
  expect(PARTS.map(secondsLeft)).toEqual([90, 75, 60, 45, 30, 15]);
});

test('an urge counts as ridden out when it passed', () => {
  const urge = (what: string): Moment => ({
    id: what,
    kind: 'urge',
    at: 0,
    day: '2026-11-18',
    what,
  });
  expect(riddenOut([urge('passed'), urge('still'), urge('brief'), urge('passed')])).toBe(2);
});

test('it counts from thirty seconds on', () => {
  expect(keptAs('passed', 15)).toBe('brief');
  expect(keptAs('passed', 30)).toBe('passed');
  expect(keptAs('still', 15)).toBe('still');
});

test('a plan is whole once a friend has a name and an own plan its words', () => {
  expect(isWhole({ deed: 'walk' })).toBe(true);
  expect(isWhole({ deed: 'friend' })).toBe(false);
  expect(isWhole({ deed: 'own', words: '  ' })).toBe(false);
  expect(isWhole({ deed: 'friend', words: 'Kim' })).toBe(true);
});

test('own words come at every second pause, each in its turn', () => {
  const shown = Array.from({ length: 8 }, (_, turn) => ownWordsAt(['a', 'b', 'c'], turn));
  expect(shown).toEqual(['a', null, 'b', null, 'c', null, 'a', null]);
  expect(ownWordsAt([], 0)).toBeNull();
});

test('three different swaps are offered, and all come before any comes again', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.integer({ min: 0, max: 23 }), (start, hour) => {
      const swaps = swapsAt(hour);
      const turns = Math.ceil(swaps.length / 3);
      const offered = Array.from({ length: turns }, (_, turn) => chooseSwaps(swaps, start + turn));
      expect(offered.every((some) => new Set(some).size === 3)).toBe(true);
      expect([...new Set(offered.flat())].sort()).toEqual(swaps.sort());
    }),
  );
  expect(chooseSwaps(['water', 'tea'], 5)).toHaveLength(2);
});

test('every swap has a text', () => {
  const texts = readFileSync('src/locales/en/care.ftl', 'utf8');
  expect(swapsAt(12).filter((id) => !texts.includes(`\ncare-${id} = `))).toEqual([]);
});
