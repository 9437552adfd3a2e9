import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ANSWERS,
  type Answers,
  moreCareful,
  REPLY,
  readAnswers,
  readiness,
  writeAnswers,
} from '../../../src/model/advice/reply.ts';

const all = (answer: Answers['calm']): Answers =>
  Object.fromEntries(REPLY.map((question) => [question, answer])) as Answers;

test.each<[string, Answers, string]>([
  ['six times yes', all('yes'), 'ready'],
  ['one not sure', { ...all('yes'), bored: 'unsure' }, 'ready'],
  ['two not sure', { ...all('yes'), bored: 'unsure', good: 'unsure' }, 'nearly'],
  ['one no', { ...all('yes'), healed: 'no' }, 'nearly'],
  ['two noes', { ...all('yes'), healed: 'no', bored: 'no' }, 'wait'],
  ['not good for both', { ...all('yes'), good: 'no' }, 'wait'],
  ['cannot leave it for a night', { ...all('yes'), calm: 'no' }, 'wait'],
])('%s', (_name, answers, level) => {
  expect(readiness(answers)).toBe(level);
});

test('of two tries of a day the more careful one holds', () => {
  expect(moreCareful('ready', 'nearly')).toBe('nearly');
  expect(moreCareful('wait', 'ready')).toBe('wait');
});

const answers = fc.record(
  Object.fromEntries(REPLY.map((question) => [question, fc.constantFrom(...ANSWERS)])),
) as fc.Arbitrary<Answers>;

test('answers come back as they were kept, and fit a moment', () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(readAnswers(writeAnswers(given))).toEqual(given);
      expect(writeAnswers(given).length).toBeLessThanOrEqual(200);
    }),
  );
});

test.each([undefined, '', 'ready:yes', 'ready:perhaps bored:yes'])('%j is no check', (kept) => {
  expect(readAnswers(kept)).toBe(null);
});
