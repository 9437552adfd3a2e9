/** What a network still lacks: adding one is a file, a line in the list and its example addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonical, hostOf, within } from '../../../src/networks/addresses/canonical.ts';
import { networks, originsOf } from '../../../src/networks/addresses/lookup.ts';
import { identityOf, placeOf } from '../../../src/networks/addresses/place.ts';
import { addressOf } from '../../../src/networks/addresses/profile-address.ts';
import { capturing, hostsOf, readTemplate } from '../../../src/networks/addresses/template.ts';
import { isFediverse } from '../../../src/networks/data/fediverse-hosts.ts';
import { mirrors } from '../../../src/networks/data/mirrors.ts';
import { nameOf } from '../addresses/matched.ts';
import { examples } from './urls/index.ts';

test('every file that describes a network is in the list, and every network has its file', () => {
  const files = readdirSync('src/networks/data').filter((file) =>
    readFileSync(`src/networks/data/${file}`, 'utf8').includes(': Network = {'),
  );
  // The user's own sites are no network.
  files.splice(files.indexOf('site.ts'), 1);
  expect(files.sort()).toEqual(networks.map(({ id }) => `${id}.ts`).sort());
});

test('every network has its list of example addresses', () => {
  const lists = readdirSync('tests/networks/data/urls').filter(
    (file) => !/^(all|index|example)\./.test(file),
  );
  expect(lists.sort()).toEqual(networks.map(({ id }) => `${id}.ts`).sort());
  const listed = new Set(examples.map(({ network }) => network));
  expect([...listed].sort()).toEqual(networks.map(({ id }) => id).sort());
});

test('as many networks are known as the first pages promise', () => {
  for (const page of ['README.md', 'CHANGELOG.md'])
    expect(readFileSync(page, 'utf8')).toMatch(/more than\s+ninety networks/i);
  expect(networks.length).toBeGreaterThan(90);
});

test('no host of the fediverse is another network’s, or a mirror', () => {
  const taken = [...networks.flatMap(hostsOf), ...mirrors.flatMap(({ hosts }) => hosts)];
  expect(taken.filter(isFediverse)).toEqual([]);
  expect(isFediverse('hostux.social')).toBe(false);
  expect(isFediverse('www.101010.pl')).toBe(true);
  expect(isFediverse('example.com')).toBe(false);
});

test('no domain belongs to two networks', () => {
  const domains = networks.flatMap(hostsOf);
  expect([...new Set(domains)]).toEqual(domains);
});

describe.each(networks.map((network) => [network.id, network] as const))('%s', (id, network) => {
  const own = examples.filter((example) => example.network === id);
  const addresses = own.map(({ url }) => canonical(url));

  test('has an example on every domain, and on a host that shows nobody', () => {
    const bare = (network.hostWords ? [] : hostsOf(network)).filter(
      (domain) => !addresses.some((address) => within(hostOf(address), [domain])),
    );
    expect(bare).toEqual([]);
    expect(own.some(({ identity }) => identity === null)).toBe(true);
  });

  test('has an example that each route is the first to fit', () => {
    const shapes = network.routes.map(([, template]) => readTemplate(network, template));
    const firsts = own.map(({ url }) => {
      const address = canonical(url);
      const fits = shapes.map(({ domains, slots, ...shape }) => {
        if (!network.hostWords && !within(hostOf(address), domains)) return false;
        const found = new RegExp(capturing({ domains, slots, ...shape }), 'iu').exec(address);
        const [kinds] = slots;
        return found && (!kinds || identityOf(network, kinds, found[1] ?? '', 'x') !== undefined);
      });
      return network.routes[fits.indexOf(fits.find(Boolean) ?? true)];
    });
    expect(network.routes.filter((route) => !firsts.includes(route))).toEqual([]);
  });

  test('has an example of every kind of identity, whose own pages name it', () => {
    for (const { id: kind } of network.kinds) {
      const identity = own.find((one) => one.identity?.kind === kind)?.identity;
      if (!identity) throw new Error(`no example of ${id}:${kind}`);
      for (const surface of ['profile', 'story'] as const) {
        const address = addressOf(identity, surface);
        if (address !== null) expect(nameOf(placeOf(address)?.identity)).toBe(nameOf(identity));
      }
    }
  });

  test('asks leave for its domains and no other host', () => {
    const { unasked = [] } = network;
    const identities = own.flatMap(({ identity }) => identity ?? []);
    const homes = identities.map(({ value }) => value.replace(/^.*@/, ''));
    const livesOn = network.kinds.some((kind) => kind.livesOn);
    const domains = livesOn ? new Set(homes) : hostsOf(network);
    const asked = [...domains].filter((domain) => !unasked.includes(domain));
    expect(originsOf(network, identities)).toEqual(asked.map((domain) => `*://*.${domain}/*`));
    expect(unasked.filter((domain) => !hostsOf(network).includes(domain))).toEqual([]);
  });

  test.each((network.reserved ?? []).map((word) => [word]))('nobody is called %s', (word) => {
    // Where a host names somebody, a reserved word is a host.
    const url = `https://${[...network.domains.slice(0, 1), word].join('/')}`;
    expect(nameOf(placeOf(url)?.identity)).toBeNull();
    expect(nameOf(placeOf(`${url.toUpperCase()}/`)?.identity)).toBeNull();
  });
});
