/** One evaluator says of any address what would become of it, and why. */
import { expect, test } from 'vitest';
import { type Grants, grantsOf, reachOf } from '../../../src/model/cover/access.ts';
import { compiled } from '../../../src/model/cover/compiled.ts';
import { explainerOf, type World } from '../../../src/model/cover/explain.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { OPEN, person } from './list.ts';

const everywhere: Grants = () => true;

interface Given {
  people?: readonly Person[];
  grants?: Grants;
  doors?: Partial<World['doors']>;
  passes?: Parameters<typeof compiled>[3];
  changed?: Partial<World>;
}

const john = person('john', 'john.doe', ['instagram', 'facebook', 'youtube']);

function worldOf({ people = [john], grants = everywhere, doors, passes, changed }: Given): World {
  const all = { ...OPEN, ...doors };
  const registered = compiled(people, all, grants, passes);
  const list = { state: 'known', people } as const;
  return { ...registered, list, doors: all, grants, startsOn: grants, now: 1_000, ...changed };
}

const why = (address: string, given: Given = {}) => explainerOf(worldOf(given))(address).why;

const PROFILE = 'https://www.instagram.com/john.doe/';
const except =
  (domain: string): Grants =>
  (one) =>
    one !== domain && !one.endsWith(`.${domain}`);
const MIRROR = 'https://imginn.com/john.doe';

test.each<[string, string, string, Given?]>([
  ['a rule', PROFILE, 'rule'],
  ['no listed name', 'https://www.instagram.com/explore/', 'names-nobody'],
  ['another name', 'https://www.instagram.com/jane.roe/', 'not-listed'],
  ['no list', PROFILE, 'nobody-listed', { people: [] }],
  [
    'a list that is gone, and its rules with it',
    PROFILE,
    'list-missing',
    { people: [], changed: { list: { state: 'missing' } } },
  ],
  ['counting only', PROFILE, 'only-counted', { people: [{ ...john, response: 'notice' }] }],
  ['a pass', PROFILE, 'pass-open', { passes: { john: { until: 2_000, check: 'c' } } }],
  [
    'a pass of somebody turned away by now',
    PROFILE,
    'rule',
    { people: [{ ...john, response: 'block' }], passes: { john: { until: 2_000, check: 'c' } } },
  ],
  [
    'a pass for a need, of somebody who is kept closed',
    PROFILE,
    'pass-open',
    {
      people: [{ ...john, response: 'block' }],
      passes: { john: { until: 2_000, check: 'c', need: 'legal' } },
    },
  ],
  ['a host that was refused', PROFILE, 'host-not-granted', { grants: except('instagram.com') }],
  ['another host of the same network refused', PROFILE, 'rule', { grants: except('instagr.am') }],
  ['no rule, but the guard', PROFILE, 'guard', { changed: { rules: [] } }],
  [
    'neither rule nor script',
    PROFILE,
    'script-missing',
    { changed: { rules: [], startsOn: () => false } },
  ],
  ['nothing registered', PROFILE, 'not-registered', { changed: { rules: [], tables: {} } }],
  ['an open mirror', MIRROR, 'door-open'],
  ['a closed mirror', MIRROR, 'rule', { doors: { mirrors: true } }],
  ['a search, that door open', 'https://www.google.com/search?q=john.doe', 'door-open'],
  [
    'a search, that door closed',
    'https://www.google.com/search?q=john.doe',
    'rule',
    { doors: { engines: ['google'] } },
  ],
  [
    'a host of the network that shows nobody',
    'https://business.facebook.com/john.doe',
    'network-exception',
  ],
  ['no address of the web', 'about:blank', 'no-address'],
])('%s', (_, address, expected, given) => {
  expect(why(address, given)).toBe(expected);
});

test('it names the rule, the table, the page and whom', () => {
  const world = worldOf({});
  const found = explainerOf(world)(PROFILE);
  expect(found).toMatchObject({
    opens: false,
    key: 'instagram:handle:john.doe',
    surface: 'profile',
    table: 'instagram.com',
  });
  expect(world.rules.map(({ id }) => id)).toContain(found.rule);
});

test('permissions are read from match patterns', () => {
  const grants = grantsOf(['*://*.instagram.com/*', 'https://www.facebook.com/*', '<bad>']);
  expect(['instagram.com', 'www.instagram.com', 'instagr.am', 'facebook.com'].map(grants)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(grantsOf(['<all_urls>'])('x.com')).toBe(true);
  expect(grantsOf(['http://*/*', 'https://*/*'])('x.com')).toBe(true);
  expect(grantsOf(['https://*/*'])('x.com')).toBe(false);
});

test('a host that is allowed alone reaches its domain, and has rules and a table', () => {
  const reach = reachOf(['https://www.instagram.com/*', '*://*.m.facebook.com/*']);
  const asked = ['instagram.com', 'www.instagram.com', 'm.instagram.com', 'instagr.am'];
  expect(asked.map(reach)).toEqual([true, true, false, false]);
  expect(['facebook.com', 'www.m.facebook.com', 'www.facebook.com'].map(reach)).toEqual([
    true,
    true,
    false,
  ]);
  expect(reachOf(['https://*/*'])('x.com')).toBe(true);
  const { rules, tables } = worldOf({ grants: reach });
  expect(Object.keys(tables)).toEqual(['instagram.com', 'facebook.com']);
  const named = new Set(rules.flatMap(({ condition }) => condition.requestDomains));
  expect([...named]).toEqual(['instagram.com', 'facebook.com']);
});
