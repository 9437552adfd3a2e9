import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APART, chooseNudge, NUDGE_IDS, nudgeAtPause } from '../../src/model/advice.ts';
import { SURFACES } from '../../src/networks/network.ts';

const catalogue = readFileSync('src/locales/en.yml', 'utf8');
const texts = new Map(
  catalogue
    .slice(catalogue.indexOf('\nnudge:'))
    .split('\n')
    .flatMap((line) => {
      const [, id, text] = /^ {2}(\w+): (.+)$/.exec(line) ?? [];
      return id && text ? [[id, text] as const] : [];
    }),
);

test('there are at least twenty nudges, each with a text, and no text without a nudge', () => {
  expect(NUDGE_IDS.length).toBeGreaterThanOrEqual(20);
  expect(new Set(NUDGE_IDS).size).toBe(NUDGE_IDS.length);
  expect([...texts.keys()].sort()).toEqual([...NUDGE_IDS].sort());
});

test.each([...texts])('%s is short, calm and speaks to no gender', (_id, text) => {
  expect(text.length).toBeLessThanOrEqual(100);
  expect(text).not.toMatch(
    /!|\b(should|must|never|stalk\w*|relapse\w*|fail\w*|obsess\w*|pathetic|he|she|him|her|his|hers)\b/i,
  );
  for (const sentence of text.split(/[.?] ?/)) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
  }
});

const moments = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  timesToday: fc.integer({ min: 0, max: 40 }),
  surface: fc.constantFrom(...SURFACES, null),
});

test('every moment has a nudge, and none comes twice within a while', () => {
  fc.assert(
    fc.property(moments, fc.nat(), (moment, start) => {
      const shown: string[] = [];
      for (let turn = start; turn < start + 30; turn += 1) {
        const { id } = chooseNudge(moment, shown.slice(-APART), turn);
        expect(texts.has(id)).toBe(true);
        expect(shown.slice(-APART)).not.toContain(id);
        shown.push(id);
      }
    }),
  );
});

test('the most particular reason comes first', () => {
  const night = { hour: 23, timesToday: 1, surface: null };
  expect(chooseNudge(night, [], 0).reason).toBe('late');
  expect(chooseNudge({ ...night, timesToday: 3 }, [], 0).reason).toBe('again');
  expect(chooseNudge({ ...night, surface: 'story' }, [], 0).reason).toBe('story');
  expect(chooseNudge({ ...night, hour: 14 }, [], 0).reason).toBe('any');
});

test('a day of pauses meets a new line each time, and a reload the same one', () => {
  fc.assert(
    fc.property(moments, fc.nat(366), (moment, day) => {
      const ids = Array.from({ length: 30 }, (_, index) => {
        const now = { ...moment, timesToday: index + 1 };
        expect(nudgeAtPause(now, day)).toEqual(nudgeAtPause(now, day));
        return nudgeAtPause(now, day).id;
      });
      for (const [index, id] of ids.entries()) {
        expect(ids.slice(Math.max(0, index - APART), index)).not.toContain(id);
      }
    }),
    { numRuns: 50 },
  );
});

test('the first pause of a day speaks to what was about to open', () => {
  const noon = { hour: 13, timesToday: 1 };
  expect(nudgeAtPause({ ...noon, surface: 'post' }, 7)).toEqual({ id: 'post', reason: 'post' });
  expect(nudgeAtPause({ ...noon, surface: 'story' }, 7).reason).toBe('story');
});
