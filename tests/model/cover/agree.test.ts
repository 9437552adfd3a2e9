/** The browser's rules, the guard and the evaluator say the same of every collected address. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiled } from '../../../src/model/cover/compiled.ts';
import { explainerOf, type World } from '../../../src/model/cover/explain.ts';
import { lets, matcherOf } from '../../../src/model/cover/matcher.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { NEEDS } from '../../../src/model/visits/need.ts';
import { canonical, hostOf, within } from '../../../src/networks/addresses/canonical.ts';
import {
  domainsAbove,
  identityKey,
  networkById,
  networks,
} from '../../../src/networks/addresses/lookup.ts';
import { placeOf } from '../../../src/networks/addresses/place.ts';
import { examples } from '../../networks/data/urls/index.ts';
import { sample } from '../../networks/sample.ts';
import { listed, OPEN, person } from './list.ts';

const addresses = [...new Set(sample.map(({ url }) => url))].filter((url) => URL.canParse(url));

/** Everybody the addresses name. */
const everybody = [
  ...new Map(
    addresses
      .flatMap((url) => placeOf(url)?.identity ?? [])
      .filter(({ network }) => networkById(network))
      .map((one) => [identityKey(one), listed(one)]),
  ).values(),
];

/** Rules see addresses as they are written; the guard reads needless escapes and letters taken apart. */
const isPlain = (url: string) => new URL(url).href === canonical(url).replace(/\.(?=\/)/, '.');

const anyList = fc
  .uniqueArray(fc.constantFrom(...everybody), { minLength: 1, maxLength: 12 })
  .map((identities): Person[] =>
    identities.map((one) => ({ ...person(one.key, one.value, []), identities: [one] })),
  );

const anyRefused = fc.uniqueArray(
  fc.constantFrom('instagr.am', 'facebook.com', 'm.me', 'youtu.be', 'twitter.com'),
);

function worldOf(people: Person[], refused: readonly string[]): World {
  const grants = (domain: string) => !within(domain, refused);
  const registered = compiled(people, OPEN, grants);
  const list = { state: 'known', people } as const;
  return { ...registered, list, doors: OPEN, grants, startsOn: grants, now: 0 };
}

/** Whom a rule stops at an address, tried as plain expressions. */
const byRule = (url: string, { rules }: World): boolean =>
  rules.some(
    ({ condition, action }) =>
      action.type === 'redirect' &&
      within(new URL(url).hostname, condition.requestDomains ?? []) &&
      !within(new URL(url).hostname, condition.excludedRequestDomains ?? []) &&
      new RegExp(condition.regexFilter ?? '', 'i').test(new URL(url).href),
  );

/** Whom the guard finds at an address, where it may run. */
function guardOf({ tables, grants }: World): (url: string) => string | null {
  const matchers = new Map(
    Object.entries(tables).map(([domain, table]) => [
      domain,
      matcherOf({ ...table, passEnds: {} }),
    ]),
  );
  return (url) => {
    const host = hostOf(canonical(url));
    const domain = domainsAbove(host).find((one) => matchers.has(one)) ?? '';
    return (grants(host) && matchers.get(domain)?.(url)?.listed.key) || null;
  };
}

test('evaluator, rules and guard agree on every address, for any list', () => {
  expect(everybody.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(anyList, anyRefused, (people, refused) => {
      const world = worldOf(people, refused);
      const explain = explainerOf(world);
      const guardAt = guardOf(world);
      for (const url of addresses) {
        const { opens, key, why } = explain(url);
        const guard = guardAt(url);
        expect([url, opens], why).toEqual([url, guard === null && !byRule(url, world)]);
        if (guard !== null) expect([url, key]).toEqual([url, guard]);
        if (isPlain(url)) expect([url, byRule(url, world)]).toEqual([url, guard !== null]);
      }
    }),
    { numRuns: 15 },
  );
});

const excepting = networks.filter(({ not = [] }) => not.length > 0);

test.each(excepting.map((network) => [network.id, network] as const))(
  '%s: parser, rules, guard and evaluator see nobody on the hosts that are excepted',
  (id, { not = [], domains }) => {
    const shown = examples.flatMap(({ network, url, identity }) =>
      network === id && identity && within(hostOf(canonical(url)), domains)
        ? [{ url: canonical(url), one: listed(identity) }]
        : [],
    );
    const everyone = shown.map(({ one }) => ({
      ...person(one.key, one.value, []),
      identities: [one],
    }));
    const world = worldOf(everyone, []);
    const guardAt = guardOf(world);
    const explain = explainerOf(world);
    const stops = (url: string) => [
      placeOf(url)?.identity ?? null,
      byRule(url, world),
      guardAt(url),
      explain(url).opens,
    ];
    expect(shown.length).toBeGreaterThan(10);
    expect(guardAt(shown[0]?.url ?? '')).not.toBeNull();
    fc.assert(
      fc.property(
        fc.constantFrom(...shown),
        fc.constantFrom(...not),
        fc.constantFrom('', 'www.', 'm.'),
        fc.constantFrom('', '.'),
        ({ url }, host, below, dot) => {
          const moved = url.replace(/\/\/[^/?#]+/, `//${below}${host}${dot}`);
          expect([moved, ...stops(moved)]).toEqual([moved, null, false, null, true]);
        },
      ),
      { numRuns: 300 },
    );
  },
  30_000,
);

test('under a pass for a need guard and evaluator let somebody by who is kept closed, until it ends', () => {
  const url = 'https://www.instagram.com/john.doe/';
  const john = { ...person('john', 'john.doe', ['instagram']), response: 'block' as const };
  const [key = ''] = john.identities.map((one) => one.key);
  for (const need of [undefined, ...NEEDS]) {
    const registered = compiled([john], OPEN, () => true, { john: { until: 9, check: 'c', need } });
    expect(registered.passEnds[key]).toBe(need && 9);
    const list = { state: 'known', people: [john] } as const;
    const world = { ...registered, list, doors: OPEN, grants: () => true, startsOn: () => true };
    const tables = Object.values(registered.tables);
    for (const now of [8, 9]) {
      const opens = need !== undefined && now < 9;
      expect([need, now, explainerOf({ ...world, now })(url).opens]).toEqual([need, now, opens]);
      const match = tables
        .map((table) => matcherOf({ ...table, passEnds: registered.passEnds })(url))
        .find((found) => found !== null);
      expect([need, now, match && lets(match, now)]).toEqual([need, now, opens]);
    }
  }
});
