import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/networks/address.ts';
import { networks } from '../../src/networks/index.ts';
import { canonical, hostOf, tokenOf, tokensOf, within } from '../../src/networks/match.ts';
import type { Identity } from '../../src/networks/network.ts';
import { patternsOf } from '../../src/networks/patterns.ts';
import { identityOf, placeOf } from '../../src/networks/place.ts';

const letters = fc.constantFrom(...'abcjohndxyz0123456789_.-');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 20 });

/** An identity of any network and kind. */
const identities: fc.Arbitrary<Identity> = fc
  .tuple(fc.constantFrom(...networks), fc.oneof(word, fc.stringMatching(/^[1-9]\d{15,18}$/)))
  .map(([network, value]) => identityOf(network, network.kinds, value))
  .filter((identity) => identity !== undefined);

/** An address made of the words that addresses are made of, with the identity somewhere or nowhere. */
const addresses = (identity: Identity) => {
  const network = networks.find(({ id }) => id === identity.network) ?? networks[0];
  const host = fc
    .tuple(
      fc.constantFrom('', 'www.', 'm.', 'help.', 'xx-yy.'),
      fc.constantFrom(...hosts(identity)),
    )
    .map((parts) => parts.join(''));
  const pieces = (network?.routes ?? []).flatMap(([, template]) =>
    template.split(/[/?=(){}|*&]+/).filter((piece) => piece && !/^\w+\.\w+$/.test(piece)),
  );
  const segment = fc.oneof(
    fc.constantFrom(identity.value, `@${identity.value}`, identity.value.toUpperCase()),
    fc.constantFrom(...pieces, 'name-', '-', '%40'),
    word,
  );
  const path = fc.array(segment, { maxLength: 4 }).map((parts) => parts.join('/'));
  const query = fc.array(fc.tuple(fc.constantFrom('id', 'q', 'set', 'screen_name', 'x'), segment), {
    maxLength: 2,
  });
  return fc
    .tuple(host, path, query)
    .map(
      ([at, way, asked]) =>
        `https://${at}/${way}${asked.length ? `?${new URLSearchParams(asked)}` : ''}`,
    );
};

const hosts = (identity: Identity): string[] =>
  networks
    .filter(({ id }) => id === identity.network)
    .flatMap(({ domains, others }) => [...domains, ...others]);

function matched(identity: Identity, address: string) {
  const network = networks.find(({ id }) => id === identity.network);
  if (within(hostOf(address), network?.not ?? [])) return undefined;
  return patternsOf(identity).find(
    ({ domains, source }) =>
      within(hostOf(address), domains) && new RegExp(source, 'i').test(address),
  );
}

const same = (a: Identity, b: Identity | undefined | null) =>
  a.network === b?.network && a.kind === b.kind && a.value === b.value;

test('a pattern matches exactly the addresses that the parser reads as its identity', () => {
  let matches = 0;
  fc.assert(
    fc.property(
      identities.chain((identity) => fc.tuple(fc.constant(identity), addresses(identity))),
      ([identity, url]) => {
        const place = placeOf(url);
        const named = [place?.identity, place?.other].some((one) => same(identity, one));
        const found = matched(identity, canonical(url));
        if (found) matches += 1;
        expect(found?.surface).toBe(named ? place?.surface : undefined);
        if (found) expect(tokensOf(canonical(url))).toContain(tokenOf(identity.value));
      },
    ),
    { numRuns: 5_000 },
  );
  expect(matches).toBeGreaterThan(200);
});

test('the page someone goes on to is theirs, by parser and by pattern', () => {
  fc.assert(
    fc.property(identities, fc.constantFrom('profile', 'story'), (identity, surface) => {
      const address = addressOf(identity, surface);
      expect(placeOf(address)?.identity).toEqual(identity);
      expect(matched(identity, canonical(address))).toBeDefined();
    }),
  );
});

test('patterns are plain enough for browsers: no look-around, no back-reference', () => {
  fc.assert(
    fc.property(identities, (identity) => {
      for (const { source } of patternsOf(identity))
        expect(source).not.toMatch(/\(\?[=!<]|\\[1-9]/);
    }),
  );
});
