import { expect, test } from 'vitest';
import {
  coverageOf,
  type HostFacts,
  isEverybodyCovered,
} from '../../../src/model/cover/cover-facts.ts';

const whole: HostFacts = {
  host: 'instagram.com',
  permission: true,
  rule: 'registered',
  script: true,
  table: true,
};
const refused = { ...whole, host: 'ig.me', permission: false, rule: 'missing' } as const;

const of = (...hosts: HostFacts[]) => coverageOf({ john: hosts }, [{ key: 'john' }]);

test('all there is covered; some is partly, with what is missing; none is not', () => {
  expect(of(whole)).toMatchObject({ state: 'covered', missing: [] });
  expect(of(whole, refused)).toMatchObject({ state: 'partly', missing: ['ig.me'] });
  expect(of(refused)).toMatchObject({ state: 'not', refused: ['ig.me'] });
});

test.each([
  { script: false },
  { table: false },
  { rule: 'missing' },
  { permission: false },
] as const)('each of them is needed: %o', (lacking) => {
  expect(of({ ...whole, ...lacking })?.state).toBe('not');
});

test('where a script beside the guard is missing somebody is covered in part', () => {
  const lacking: HostFacts = { ...whole, lacks: ['owner'] };
  expect(of(lacking)).toMatchObject({ state: 'partly', missing: ['instagram.com'], refused: [] });
  expect(of({ ...lacking, script: false })?.state).toBe('not');
});

test('what holds on some of a domain’s hosts alone is partly covered, and can be asked for', () => {
  expect(of({ ...whole, permission: 'some' })).toEqual({
    state: 'partly',
    missing: ['instagram.com'],
    refused: ['instagram.com'],
    isGuardAlone: false,
  });
});

test('only counting needs no rule', () => {
  expect(of({ ...whole, rule: 'unneeded' })).toMatchObject({
    state: 'covered',
    isGuardAlone: false,
  });
});

test('without room for a rule the guard is alone, unless the profile has one', () => {
  const long = { ...whole, rule: 'no-room' } as const;
  expect(of(long)).toMatchObject({ state: 'covered', isGuardAlone: true });
  expect(of(whole, { ...long, host: 'ig.me' })?.isGuardAlone).toBe(false);
});

test('of whom nothing is known nothing is said', () => {
  expect(coverageOf({}, [{ key: 'john' }])).toBeNull();
});

test('everybody is covered where each identity is known and covered, and somebody is listed', () => {
  const facts = { john: [whole], jane: [whole, refused], kim: [] };
  const all = (...keys: string[]) =>
    isEverybodyCovered(facts, [{ identities: keys.map((key) => ({ key })) }]);
  expect([all('john'), all('john', 'jane'), all('john', 'lee')]).toEqual([true, false, false]);
  // Nothing of Kim's is to be stopped.
  expect(all('john', 'kim')).toBe(true);
  expect(isEverybodyCovered(facts, [])).toBe(false);
});
