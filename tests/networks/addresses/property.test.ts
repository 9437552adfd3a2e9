import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, tokensOf } from '../../../src/networks/addresses/canonical.ts';
import { domainsOf, networks } from '../../../src/networks/addresses/lookup.ts';
import { patternsOf, tokenFor } from '../../../src/networks/addresses/patterns.ts';
import { identityOf, placeOf } from '../../../src/networks/addresses/place.ts';
import { addressOf } from '../../../src/networks/addresses/profile-address.ts';
import type { Identity, Network } from '../../../src/networks/network.ts';
import { examples } from '../data/urls/index.ts';
import { isWatchedOn, matched, nameOf } from './matched.ts';

const letters = fc.constantFrom(...'abcjohndxyz0123456789_.-');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 20 });
const random = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.stringMatching(/^[1-9]\d{6,18}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]\w{2,8}@mastodon\.[a-z]{2,3}$/) },
);

/** Somebody on a network under one kind of identity: random, or as the examples name people. */
const each = networks.flatMap((network) =>
  network.kinds.map((kind) => {
    const named = examples.flatMap(({ network: id, identity }) =>
      id === network.id && identity?.kind === kind.id ? [identity] : [],
    );
    const made = random
      .map((value) => identityOf(network, [kind], value))
      .map((one) => (one && nameOf(one) === nameOf(sameIn(network, one)) ? one : named[0]));
    return fc.tuple(fc.constant(network), fc.oneof(made, fc.constantFrom(...named)));
  }),
);

const isSomebody = (pairs: (typeof each)[number] = fc.oneof(...each)) =>
  pairs.filter((pair): pair is [Network, Identity] => pair[1] !== undefined);

/** A network and somebody on it, of any kind. */
const somebody = isSomebody();

/** What a value is where the route takes any kind, or this one where no route does. */
const sameIn = (network: Network, one: Identity) =>
  network.routes.some(([, template]) => template.includes(`|${one.kind}`))
    ? identityOf(network, network.kinds, one.value)
    : one;

const hostOn = (network: Network, identity: Identity) =>
  fc
    .tuple(
      fc.constantFrom('', 'www.', 'm.', 'help.'),
      fc.constantFrom(...domainsOf(network, identity)),
    )
    .map((parts) => parts.join(''));

/** A host that shares the network's routes. */
const sharedHostOn = (network: Network, identity: Identity) =>
  hostOn({ ...network, others: [] }, identity);

/** Ways of writing a value that its network takes for the same. */
const spelled = (network: Network, { kind, value }: Identity) => {
  const { ignores, keepsCase } = network.kinds.find(({ id }) => id === kind) ?? {};
  const forms = [value, value.replace('a', '%61')];
  if (!keepsCase) forms.push(value.toUpperCase());
  if (ignores) forms.push([...value].join(ignores), `${ignores}${value}${ignores}`);
  return fc.constantFrom(...forms);
};

/** The routes that can name somebody by their kind of identity. */
const routesOf = ({ routes }: Network, { kind }: Identity) =>
  routes.flatMap(([, template]) =>
    new RegExp(`[{|]${kind}[|}]`).test(template) ? [template] : [],
  );

/** An address of a route: each sign of its template filled in at random, the slots with this person. */
const ofRoute = ([network, identity]: [Network, Identity]) =>
  fc
    .tuple(
      fc.constantFrom(...routesOf(network, identity)),
      sharedHostOn(network, identity),
      spelled(network, identity),
      fc.array(word, { minLength: 9, maxLength: 9 }),
      fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
    )
    .map(([template, host, name, words, picks]) => {
      let text = template.replaceAll(/\{[\w|]+\}/g, name);
      const pick = (all: string) =>
        all.split('|')[(picks.pop() ?? 0) % all.split('|').length] ?? '';
      while (text.includes('(')) text = text.replace(/\(([^()]*)\)/, (_, all: string) => pick(all));
      text = text
        .replaceAll('*', () => words.pop() ?? 'w')
        .replaceAll('<n>', '12345678')
        .replace('…', pick('|s|/s'))
        .replace('~', pick('|nature%20|x+'))
        .replace('?', pick('?|/?a=1&|?a=1&'));
      return text.startsWith('//') ? `https:${text}` : `https://${host}${text}`;
    });

/** An address of the words that addresses are made of, the person among them or not. */
const ofWords = ([network, identity]: [Network, Identity]) => {
  const pieces = network.routes.flatMap(([, template]) =>
    template.split(/[/?=(){}|*&…~]+/).filter(Boolean),
  );
  const segment = fc.oneof(
    spelled(network, identity),
    fc.constantFrom(...pieces, `@${identity.value}`, 'name-', '-', '%40', '%FF', 'é', '#!'),
    word,
  );
  const query = fc.array(fc.tuple(fc.constantFrom('id', 'q', 'set', 'screen_name'), segment), {
    maxLength: 1,
  });
  return fc
    .tuple(hostOn(network, identity), fc.array(segment, { maxLength: 4 }), query)
    .map(([host, path, asked]) => {
      const search = asked.map(([name, value]) => `?${name}=${value}`);
      return `https://${host}/${path.join('/')}${search.join('')}`;
    });
};

const addressesOf = (pairs: typeof somebody) =>
  pairs.chain((pair) => fc.tuple(fc.constant(pair[1]), fc.oneof(ofRoute(pair), ofWords(pair))));
const someAddress = addressesOf(somebody);

/** What they disagreed about once: an address of two routes, of which only one has a slot. */
const FOUND: [Identity, string] = [
  { network: 'meetup', kind: 'id', value: '12345678' },
  'https://meetup.com/messages/members/12345678',
];

/** Holds parser and pattern against each other; whoever both found is noted by their kind of identity. */
const agree =
  (seen: Set<string>) =>
  ([identity, url]: [Identity, string]) => {
    if (!isWatchedOn(url, identity)) return;
    const place = placeOf(url);
    const named = [place?.identity, place?.other].map(nameOf).includes(nameOf(identity));
    const found = matched(identity, url);
    expect(found?.surface).toBe(named ? place?.surface : undefined);
    if (!found) return;
    expect([...tokensOf(canonical(url))]).toContain(tokenFor(identity));
    seen.add(`${identity.network}:${identity.kind}`);
  };

test('a pattern matches exactly the addresses that the parser reads as its identity', () => {
  const seen = new Set<string>();
  fc.assert(fc.property(someAddress, agree(seen)), { numRuns: 12_000, examples: [[FOUND]] });
  const kinds = networks.flatMap((network) => network.kinds.map(({ id }) => `${network.id}:${id}`));
  // Few of some kind's random names are any: more of these, where none came up.
  for (const [index, kind] of kinds.entries())
    if (!seen.has(kind))
      fc.assert(fc.property(addressesOf(isSomebody(each[index])), agree(seen)), { numRuns: 2_000 });
  expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
});

test('the page someone goes on to is theirs, by parser and by pattern', () => {
  fc.assert(
    fc.property(somebody, fc.constantFrom('profile', 'story'), ([, identity], surface) => {
      const address = addressOf(identity, surface);
      if (address === null) {
        expect(surface).toBe('story');
        return;
      }
      expect(placeOf(address)?.identity).toEqual(identity);
      expect(matched(identity, address)).toBeDefined();
    }),
  );
});

test('nothing throws, whatever it is given', () => {
  const scheme = fc.constantFrom('', 'https://', 'https://www.instagram.com/', 'https://x.com/%');
  fc.assert(
    fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
      expect(() => tokensOf(canonical(start + rest))).not.toThrow();
      expect(() => placeOf(start + rest)).not.toThrow();
    }),
  );
});

test('patterns are plain enough for browsers: no look-around, no back-reference', () => {
  fc.assert(
    fc.property(somebody, ([, identity]) => {
      for (const { source } of patternsOf(identity))
        expect(source).not.toMatch(/\(\?[=!<]|\\[1-9]/);
    }),
  );
});
