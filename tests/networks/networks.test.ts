import { expect, test } from 'vitest';
import { canonical, hostOf, tokensOf } from '../../src/networks/addresses/canonical.ts';
import { domainsAbove, networks } from '../../src/networks/addresses/lookup.ts';
import { escapedSource, tokenFor } from '../../src/networks/addresses/patterns.ts';
import { identityOf, placeOf } from '../../src/networks/addresses/place.ts';
import { unwrap } from '../../src/networks/addresses/unwrap.ts';
import type { Identity } from '../../src/networks/network.ts';
import { byDomain, isWatchedOn, matched, nameOf, regexOf } from './addresses/matched.ts';
import { examples, strangers } from './data/urls/index.ts';
import { sample } from './sample.ts';

/** Everybody the examples name, and whoever has the same name on another network. */
const everybody: Identity[] = [
  ...new Map(
    examples
      .flatMap(({ identity }) => (identity ? [identity] : []))
      .flatMap((one) => [
        one,
        ...networks.flatMap((network) => identityOf(network, network.kinds, one.value) ?? []),
      ])
      .map((one) => [nameOf(one), one]),
  ).values(),
];

test.each(examples)('$url', ({ url, network, surface, identity }) => {
  const place = placeOf(url);
  expect([place?.network, place?.surface, nameOf(place?.identity)]).toEqual([
    network,
    surface,
    nameOf(identity),
  ]);
});

test.each(strangers)('stranger: %s', (url) => {
  expect(placeOf(url)).toBeNull();
  expect(everybody.filter((identity) => matched(identity, url))).toEqual([]);
});

test('patterns and parser say the same of everybody at every address', () => {
  const watched = byDomain(everybody);
  const differing = examples.flatMap(({ url }) => {
    const place = placeOf(url);
    const named = [place?.identity, place?.other].flatMap((one) => one ?? []);
    const there = domainsAbove(hostOf(canonical(url))).flatMap((one) => watched.get(one) ?? []);
    const expected = new Map(
      named.filter((one) => isWatchedOn(url, one)).map((one) => [nameOf(one), place?.surface]),
    );
    return [...named, ...there].flatMap((identity) => {
      const name = nameOf(identity);
      const found = matched(identity, url)?.surface;
      return found === expected.get(name) ? [] : [`${url} ${name}: ${found}`];
    });
  });
  expect(differing).toEqual([]);
});

/** Ways to write one address that every browser and site takes for the same. */
const rewritten: Record<string, (url: string) => string> = {
  plain: (url) => url.replace(/^https/, 'http'),
  'upper-case host': (url) => url.replace(/\/\/[^/]+/, (host) => host.toUpperCase()),
  'dot behind the host': (url) => url.replace(/\/\/[^/]+/, '$&.'),
  'user name': (url) => url.replace('://', '://me:secret@'),
  'port of the scheme': (url) => url.replace(/^https:\/\/[^/]+/, '$&:443'),
  'double slashes': (url) =>
    url.replace(/^[^?]+/, (path) => path.replaceAll(/(?<!:)\/+(?=[^/?#]*(?:$|[/?]))/g, '//')),
  'tracking parameter': (url) =>
    url.includes('#') ? url : url.replace(/\?|$/, (mark) => `?utm=1${mark && '&'}`),
  fragment: (url) => (url.includes('#') ? url : `${url}#x`),
};

test.each(Object.entries(rewritten))('an address is the same with: %s', (_, rewrite) => {
  for (const { url, identity } of examples) {
    const other = rewrite(new URL(url).hostname.endsWith('.') ? url.replace('./', '/') : url);
    expect(nameOf(placeOf(other)?.identity), other).toBe(nameOf(identity));
    if (!identity || !isWatchedOn(url, identity)) continue;
    const found = matched(identity, other);
    expect(found, other).toBeDefined();
    // The browser's rules see the address as it is, and know composed letters alone.
    if (other.includes('%CC')) continue;
    expect(new URL(other).href).toMatch(regexOf(escapedSource(found?.source ?? '^$')));
  }
});

/** Some of Facebook's hosts for devices and languages. */
const FACEBOOK = 'www|m|mbasic|touch|web|free|0|iphone|d|zh-hk|es-la';

/** Where people live on a host, another host shows other people. */
const shared = networks.filter(({ hostWords }) => !hostWords);

test.each(shared.map((network) => [network.id, network] as const))(
  '%s: every host shows the same people',
  (id, { domains, subdomains = 'www' }) => {
    const fronts = (subdomains === '*' ? FACEBOOK : subdomains.replace('[a-z]{2}', 'br')).split(
      '|',
    );
    const hosts = domains.flatMap((domain) => [domain, ...fronts.map((one) => `${one}.${domain}`)]);
    const own = examples.filter(
      ({ url, network }) => network === id && hosts.includes(hostOf(canonical(url))),
    );
    for (const { url, surface, identity } of own.filter((one) => one.identity)) {
      for (const host of hosts) {
        const moved = canonical(url).replace(hostOf(canonical(url)), host);
        const place = placeOf(moved);
        expect([place?.surface, nameOf(place?.identity)], moved).toEqual([
          surface,
          nameOf(identity),
        ]);
        expect(identity && matched(identity, moved)?.surface, moved).toBe(surface);
      }
    }
  },
);

test('whoever an address names stands among its tokens', () => {
  for (const { url } of examples) {
    const { identity, other } = placeOf(url) ?? {};
    for (const one of [identity, other]) {
      if (one) expect([...tokensOf(canonical(url))]).toContain(tokenFor(one));
    }
  }
});

test('needless escapes are seen through by parser and guard, though not by the browser', () => {
  const escaped = (one: string) => `%${one.charCodeAt(0).toString(16)}`;
  for (const { url, surface, identity } of examples) {
    if (!identity || unwrap(url).inner !== url) continue;
    const other = url.replace(/(?<=^https?:\/\/[^/]+\/.*)(?<!%.?)[\w.~-]/gi, escaped);
    expect([other, nameOf(placeOf(other)?.identity)]).toEqual([other, nameOf(identity)]);
    if (!isWatchedOn(url, identity)) continue;
    expect([other, matched(identity, other)?.surface]).toEqual([other, surface]);
    expect([...tokensOf(canonical(other))]).toContain(tokenFor(identity));
  }
});

test('a number ends at any letter but those of ids, for tokens as for patterns', () => {
  const url = canonical('https://www.facebook.com/profile.php?id=100001234567890%C3%A9t');
  expect(nameOf(placeOf(url)?.identity)).toBe('facebook:id:100001234567890');
  expect([...tokensOf(url)]).toContain('100001234567890');
});

test('an address that cannot be decoded is still read and cut into tokens', () => {
  const url = canonical('https://www.instagram.com/john.doe/?x=%FF%E0%A4');
  expect(nameOf(placeOf(url)?.identity)).toBe('instagram:handle:john.doe');
  expect([...tokensOf(url)]).toContain('johndoe');
});

test('a conversation names two people', () => {
  const place = placeOf('https://x.com/messages/12-2976459548');
  expect([nameOf(place?.identity), nameOf(place?.other)]).toEqual(['x:id:12', 'x:id:2976459548']);
});

test.each(sample)('sample: $url', ({ url, network: id, handle, match, trap }) => {
  const place = placeOf(url);
  const named = place?.identity ? place.spelled.toLowerCase() : null;
  const isFree = id === 'websearch' && !match;
  if (isFree) expect(named).not.toBe(trap);
  else expect(named).toBe(match ? handle : null);
  if (match) expect(place?.network).toBe(id);
  for (const network of networks) {
    const trapped = trap && identityOf(network, network.kinds, trap, 'mastodon.social');
    if (trapped) expect(matched(trapped, url)).toBeUndefined();
  }
});
