/** The self-test tells of every way to somebody what is so, whatever is taken away. */
import { expect, test } from 'vitest';
import { compiled } from '../../../src/model/cover/compiled.ts';
import type { Doors } from '../../../src/model/cover/doors.ts';
import { type Tools, tryWays, waysTo } from '../../../src/model/cover/self-test.ts';
import type { Listed } from '../../../src/model/people/person.ts';
import { networks } from '../../../src/networks/addresses/lookup.ts';
import { listed, OPEN, person } from './list.ts';

const john = person('john', 'john.doe', ['instagram']);
const [profile] = john.identities as [Listed];
const SHUT: Doors = { mirrors: true, viewers: [], search: true, engines: ['bing'] };
const anywhere = () => true;

const whole = (doors: Doors): Tools => ({
  ...compiled([john], doors, anywhere),
  ...{ grants: anywhere, startsOn: anywhere },
});

/** How John is stopped, by surface and host, with these tools. */
const tried = (doors: Doors, tools: Partial<Tools> = {}) =>
  Object.fromEntries(
    tryWays(john, doors, waysTo(john, profile, doors), { ...whole(doors), ...tools }).map(
      ({ surface, host, stopped, gap }) => [`${surface} ${host}`, gap ?? stopped],
    ),
  );

test('each kind of page on each host is one way, and doors that are open are none', () => {
  const open = tried(OPEN);
  expect(Object.keys(open)).toEqual(
    expect.arrayContaining([
      'profile instagram.com',
      'profile instagr.am',
      'story instagram.com',
      'followers instagram.com',
      'post instagram.com',
      'message ig.me',
    ]),
  );
  expect(Object.keys(open).filter((way) => /^(search|mirror)/.test(way))).toEqual([]);
  const shut = Object.keys(tried(SHUT));
  expect(shut).toEqual(
    expect.arrayContaining(['search instagram.com', 'search bing.com', 'mirror ddinstagram.com']),
  );
});

test('where all is in place every way is stopped by rule and guard', () => {
  expect(new Set(Object.values(tried(SHUT)))).toEqual(new Set(['stopped']));
});

test('what is missing is told: rules, scripts, tables, and the right to act on a host', () => {
  const not = (host: string) => (one: string) => !one.endsWith(host);
  const { tables } = whole(OPEN);
  const way = 'profile instagr.am';
  expect(tried(OPEN, { rules: [] })[way]).toBe('late');
  expect(tried(OPEN, { startsOn: not('instagr.am') })[way]).toBe('loads-only');
  expect(tried(OPEN, { tables: {} })[way]).toBe('loads-only');
  expect(tried(OPEN, { rules: [], tables: {} })[way]).toBe('not-registered');
  expect(tried(OPEN, { rules: [], startsOn: () => false, tables })[way]).toBe('script-missing');
  const { 'instagr.am': _gone, ...others } = tables;
  const refused = tried(OPEN, { grants: not('instagr.am'), tables: others });
  expect(refused[way]).toBe('host-not-granted');
  expect(refused['profile instagram.com']).toBe('stopped');
});

test('whoever is only counted has no way that is to be stopped', () => {
  expect(waysTo({ ...john, response: 'notice' }, profile, OPEN)).toEqual([]);
});

test('every network has a way for each of its kinds of handle', () => {
  const without = networks
    .filter(({ kinds }) => kinds.some(({ id }) => id === 'handle'))
    .filter(({ id }) => {
      const identity = listed({ network: id, kind: 'handle', value: 'johndoe1' });
      const home = { ...identity, value: 'johndoe1@social.example' };
      const one = id === 'fediverse' ? home : identity;
      return waysTo({ ...john, identities: [one] }, one, OPEN).length === 0;
    })
    .map(({ id }) => id);
  expect(without).toEqual([]);
});
