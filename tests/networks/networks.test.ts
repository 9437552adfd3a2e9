import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { networkById, networks, originsOf } from '../../src/networks/index.ts';
import { canonical, hostOf, tokenOf, tokensOf, within } from '../../src/networks/match.ts';
import type { Identity, Network } from '../../src/networks/network.ts';
import { patternsOf } from '../../src/networks/patterns.ts';
import { identityOf, placeOf } from '../../src/networks/place.ts';
import { examples, strangers } from './urls/index.ts';

const all = Object.entries(examples).flatMap(([network, list]) =>
  list.map(([url, surface, names]) => ({ network, url, surface, names })),
);

/** Everybody the examples name, and whoever has the same name on another network. */
const everybody: Identity[] = all.flatMap(({ network: id, names }) => {
  const [kind, value] = names?.split(':') ?? [];
  if (!kind || !value) return [];
  const namesakes = networks.map((network) => identityOf(network, network.kinds, value));
  return [{ network: id, kind, value }, ...namesakes.filter((one) => one !== undefined)];
});

const nameOf = (identity: Identity | null | undefined) =>
  identity ? `${identity.kind}:${identity.value}` : null;

/** The surface a pattern of the identity finds at an address, as the guard and the rules do. */
function matched(identity: Identity, url: string) {
  const address = canonical(url);
  const elsewhere = within(hostOf(address), networkById(identity.network)?.not ?? []);
  return patternsOf(identity).find(
    ({ domains, source }) =>
      !elsewhere && within(hostOf(address), domains) && new RegExp(source, 'i').test(address),
  )?.surface;
}

describe.each(networks.map((network) => [network.id, network] as const))('%s', (id, network) => {
  test('has a file named like it, a place in the list and example addresses', () => {
    expect(readdirSync('src/networks')).toContain(`${id}.ts`);
    expect(Object.keys(examples)).toContain(id);
    expect(all.some((example) => example.network === id && example.names)).toBe(true);
    expect(all.some((example) => example.network === id && !example.names)).toBe(true);
  });

  test('has an example for every kind of identity and every domain', () => {
    const own = all.filter((example) => example.network === id);
    for (const kind of network.kinds) {
      expect(own.map(({ names }) => names?.split(':')[0])).toContain(kind.id);
    }
    const hosts = own.map(({ url }) => hostOf(canonical(url)));
    for (const domain of [...network.domains, ...network.others]) {
      expect(
        hosts.some((host) => within(host, [domain])),
        domain,
      ).toBe(true);
    }
    expect(originsOf(network)).toHaveLength(network.domains.length + network.others.length);
  });

  test('leads each kind of identity back to a page that names it', () => {
    for (const kind of network.kinds) {
      const value =
        everybody.find((one) => one.network === id && one.kind === kind.id)?.value ?? '';
      for (const address of [kind.profile, kind.story ?? kind.profile]) {
        expect(placeOf(address.replace('{}', value))?.identity).toMatchObject({
          kind: kind.id,
          value,
        });
      }
    }
  });
});

test('every file in the room that is a network is in the list', () => {
  const rooms = readdirSync('src/networks').filter((file) =>
    readFileSync(`src/networks/${file}`, 'utf8').includes(': Network = {'),
  );
  expect(rooms.map((file) => file.replace('.ts', '')).sort()).toEqual(
    networks.map(({ id }) => id).sort(),
  );
});

test.each(all)('$url', ({ network, url, surface, names }) => {
  const place = placeOf(url);
  expect([place?.network, place?.surface, nameOf(place?.identity)]).toEqual([
    network,
    surface,
    names,
  ]);
});

test.each(strangers)('stranger: %s', (url) => {
  expect(placeOf(url)).toBeNull();
  expect(everybody.filter((identity) => matched(identity, url))).toEqual([]);
});

test('patterns and parser say the same of everybody at every address', () => {
  for (const { url } of all) {
    const place = placeOf(url);
    for (const identity of everybody) {
      const named = [place?.identity, place?.other].some(
        (one) => one?.network === identity.network && nameOf(one) === nameOf(identity),
      );
      expect(matched(identity, url), `${url} ${nameOf(identity)}`).toBe(
        named ? place?.surface : undefined,
      );
    }
  }
});

test('whoever an address names stands among its tokens', () => {
  for (const { url } of all) {
    const identity = placeOf(url)?.identity;
    if (identity) expect([...tokensOf(canonical(url))]).toContain(tokenOf(identity.value));
  }
});

interface Sample {
  url: string;
  network: string;
  handle: string | null;
  match: boolean;
  trap?: string;
}
const sample: Sample[] = readFileSync('tests/networks/sample.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const valueOn = (network: Network, spelled: string) =>
  identityOf({ ...network, reserved: [] }, network.kinds, spelled)?.value;

test.each(sample)('sample: $url', ({ url, network: id, handle, match, trap }) => {
  const network = networkById(id) as Network;
  const expected = match && handle ? valueOn(network, handle) : undefined;
  expect(placeOf(url)?.identity?.value).toBe(expected);
  const trapped = trap && identityOf(network, network.kinds, trap);
  if (trapped) expect(matched(trapped, url)).toBeUndefined();
});
