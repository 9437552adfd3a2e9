import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStamp } from '../../../src/model/records/stamp.ts';

/** Epoch ms, of clocks right and wrong. */
const time = fc.integer({ min: 0, max: Date.UTC(2200, 0) });

test('a stamp sorts behind the one before, wherever the clock goes', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 100 }), (clock) => {
      const stamps: string[] = [];
      for (const now of clock) stamps.push(nextStamp(stamps.at(-1) ?? '', now, 'device'));
      expect(stamps.toSorted()).toEqual(stamps);
      expect(new Set(stamps).size).toBe(stamps.length);
    }),
  );
});

test('ten thousand changes at one moment stay in their order', () => {
  const stamps: string[] = [];
  for (let count = 0; count < 10_000; count += 1)
    stamps.push(nextStamp(stamps.at(-1) ?? '', 1_000, 'device'));
  expect(stamps.toSorted()).toEqual(stamps);
});

test('stamps of two devices sort by their clocks, and are never the same', () => {
  fc.assert(
    fc.property(time, time, (here, there) => {
      const [a, b] = [nextStamp('', here, 'aaaaaaaa'), nextStamp('', there, 'bbbbbbbb')];
      expect(a).not.toBe(b);
      if (here !== there) expect(a < b).toBe(here < there);
    }),
  );
});

test("a device that has seen another's stamp comes behind it, though its own clock is slow", () => {
  const theirs = nextStamp('', Date.UTC(2030, 0), 'theirs');
  const ours = nextStamp(theirs, Date.UTC(2026, 0), 'ours');
  expect(ours > theirs).toBe(true);
  expect(ours.endsWith('-ours')).toBe(true);
});
