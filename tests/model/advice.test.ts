import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseNudge, NUDGE_IDS } from '../../src/model/advice.ts';
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
  expect(text).not.toMatch(/!|\b(should|must|never|always had|fail|he|she|him|her|his|hers)\b/i);
  for (const sentence of text.split(/[.?] ?/)) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
  }
});

const moments = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  timesToday: fc.integer({ min: 0, max: 40 }),
  surface: fc.constantFrom(...SURFACES, null),
});

test('every moment has a nudge, and none comes twice within ten', () => {
  fc.assert(
    fc.property(moments, fc.nat(), (moment, start) => {
      const shown: string[] = [];
      for (let turn = start; turn < start + 30; turn += 1) {
        const { id } = chooseNudge(moment, shown.slice(-10), turn);
        expect(texts.has(id)).toBe(true);
        expect(shown.slice(-10)).not.toContain(id);
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
