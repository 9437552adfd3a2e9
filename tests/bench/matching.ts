import type { Watched } from '../../src/model/cover/guard-table.ts';
import { type Matcher, matcherOf } from '../../src/model/cover/matcher.ts';
import { tokenOf } from '../../src/networks/addresses/canonical.ts';
import { networkById } from '../../src/networks/addresses/lookup.ts';
import { spellingOf, templatesOf } from '../../src/networks/addresses/patterns.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';

/** How often an address is looked up for one measurement. */
const LOOKUPS = 20_000;

const ADDRESSES = [
  'https://www.instagram.com/',
  'https://www.instagram.com/jane.roe/',
  'https://www.instagram.com/p/CU1J9JYJ9Zz/',
  'https://www.instagram.com/explore/tags/evening/',
  'https://www.instagram.com/person7/',
];

/** The guard's matcher for so many listed profiles. */
function matcherFor(count: number): Matcher {
  const network = networkById('instagram');
  if (!network) throw new Error('no instagram');
  const watched: Record<string, Watched[]> = {};
  for (let index = 0; index < count; index += 1) {
    const identity = { network: network.id, kind: 'handle', value: `person${index}` };
    const entry = {
      key: `k${index}`,
      kind: 'handle',
      response: 'pause',
      veil: 'off',
    } as const;
    watched[tokenOf(identity.value)] = [{ ...entry, spelling: spellingOf(identity) }];
  }
  const templates = Object.entries(templatesOf(network)).map(([kind, shapes]) => [
    kind,
    shapes.map(({ surface, source }) => [surface, source]),
  ]);
  return matcherOf({
    domains: network.domains,
    templates: Object.fromEntries(templates),
    watched,
    passEnds: {},
  });
}

/** Microseconds for one address. */
function timed(match: Matcher): number {
  const start = performance.now();
  for (let index = 0; index < LOOKUPS; index += 1) match(ADDRESSES[index % ADDRESSES.length] ?? '');
  return ((performance.now() - start) / LOOKUPS) * 1000;
}

/** How long one address takes with 1, 100 and 1,000 listed profiles, and how flat that is. */
export async function benchMatching(): Promise<Figure[]> {
  const [one, hundred, thousand] = [matcherFor(1), matcherFor(100), matcherFor(1_000)];
  const times = await interleaved(9, {
    one: () => timed(one),
    hundred: () => timed(hundred),
    thousand: () => timed(thousand),
  });
  const base = median(times.one);
  return [
    figure('matching an address, 1 listed', base, 'µs', null),
    figure('matching an address, 100 listed, against 1', median(times.hundred) / base, '×', 1.5),
    figure('matching an address, 1,000 listed, against 1', median(times.thousand) / base, '×', 1.5),
  ];
}
