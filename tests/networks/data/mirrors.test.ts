import { expect, test } from 'vitest';
import { canonical, within } from '../../../src/networks/addresses/canonical.ts';
import { networkById, networks } from '../../../src/networks/addresses/lookup.ts';
import { shapesOn, spelled } from '../../../src/networks/addresses/patterns.ts';
import { placeOf } from '../../../src/networks/addresses/place.ts';
import { hostsOf } from '../../../src/networks/addresses/template.ts';
import { readViewer } from '../../../src/networks/addresses/viewer.ts';
import { type Mirror, mirrors } from '../../../src/networks/data/mirrors.ts';
import type { Identity } from '../../../src/networks/network.ts';
import { matched } from '../addresses/matched.ts';

const john: Identity = { network: 'instagram', kind: 'handle', value: 'john.doe' };
const johnOnX: Identity = { network: 'x', kind: 'handle', value: 'johndoe' };
const byId: Identity = { network: 'facebook', kind: 'id', value: '100012345678901' };

test.each([
  [john, 'https://web.archive.org/web/20240101000000/https://www.instagram.com/john.doe/'],
  [john, 'https://web.archive.org/web/2024*/instagram.com/john.doe'],
  [john, 'https://web.archive.org/web/https://instagram.com/John.Doe/reels/'],
  [johnOnX, 'http://web.archive.org/web/20200101if_/http://twitter.com/johndoe/status/12'],
  [johnOnX, 'https://archive.ph/https://x.com/johndoe'],
  [johnOnX, 'https://archive.today/newest/https://mobile.twitter.com/johndoe'],
  [
    byId,
    'https://web.archive.org/web/2019/https://www.facebook.com/profile.php?id=100012345678901',
  ],
])('an archive keeps %o at %s', (identity, url) => {
  expect(placeOf(url)).toMatchObject({ identity, surface: 'mirror' });
  expect(matched(identity, url)?.surface).toBe('mirror');
});

test.each([
  'https://web.archive.org/web/2024/https://www.instagram.com/john.doest/',
  'https://web.archive.org/web/2024/https://notinstagram.com/john.doe/',
  'https://web.archive.org/web/2024/https://example.com/?u=instagram.com/john.doe',
  'https://web.archive.org/web/2024/https://www.instagram.com/explore/john.doe/',
  'https://archive.ph/AbCdE',
  'https://web.archive.org/john.doe/',
])('an archive keeps nobody listed at %s', (url) => {
  expect(placeOf(url)?.identity ?? null).not.toEqual(john);
  expect(matched(john, url)).toBeUndefined();
});

const johnOnQuora: Identity = { network: 'quora', kind: 'handle', value: 'john-doe-77' };
const johnOnXbox: Identity = { network: 'xbox', kind: 'handle', value: 'johndoe77' };

test.each([
  [johnOnX, 'https://nitter.net/johndoe'],
  [john, 'https://kittygr.am/john.doe'],
  [johnOnQuora, 'https://quetre.iket.me/profile/John-Doe-77'],
  [johnOnQuora, 'https://quora.vern.cc/What-is-calm/answer/John-Doe-77'],
  [johnOnXbox, 'https://www.xboxgamertag.com/search/JohnDoe77'],
])('a front-end shows %o at %s', (identity, url) => {
  expect(placeOf(url)).toMatchObject({ identity, surface: 'mirror' });
  expect(matched(identity, url)?.surface).toBe('mirror');
});

test('a mirror is listed once for what it shows, and is no network itself', () => {
  const listed = mirrors.flatMap(({ network, hosts }) => hosts.map((host) => `${network} ${host}`));
  expect(listed).toEqual([...new Set(listed)]);
  const hosts = mirrors.flatMap((mirror) => mirror.hosts);
  const owned = networks.flatMap(hostsOf);
  expect(hosts.filter((host) => within(host, owned))).toEqual([]);
});

const finds = (viewer: Mirror, identity: Identity, url: string) => {
  const network = networkById(identity.network);
  if (!network) throw new Error(identity.network);
  return shapesOn(network, identity, [viewer]).some((shape) =>
    new RegExp(spelled(shape, identity).source, 'i').test(canonical(url)),
  );
};

test('a viewer is learnt from a link that shows somebody listed', () => {
  const link = 'https://www.viewer.example/en/profile/John.Doe/?lang=en';
  const viewer = readViewer(link, [johnOnX, john]);
  if ('problem' in viewer) throw new Error(viewer.problem);
  expect(viewer).toMatchObject({ network: 'instagram', hosts: ['viewer.example'] });
  expect(finds(viewer, john, 'https://viewer.example/en/profile/@john.doe')).toBe(true);
  expect(finds(viewer, john, 'https://viewer.example/en/profile/jane.roe')).toBe(false);
  const jane = { ...john, value: 'jane.roe' };
  expect(finds(viewer, jane, 'https://viewer.example/en/profile/jane.roe/tagged')).toBe(true);
});

test('a viewer may name people in a parameter', () => {
  const viewer = readViewer('viewer.example/show?user=@johndoe', [johnOnX]);
  if ('problem' in viewer) throw new Error(viewer.problem);
  expect(finds(viewer, johnOnX, 'https://viewer.example/show?a=1&user=johndoe')).toBe(true);
  expect(finds(viewer, johnOnX, 'https://viewer.example/show?user=johndoest')).toBe(false);
});

test.each([
  ['john.doe', 'no-link'],
  ['', 'no-link'],
  ['https://www.instagram.com/john.doe/', 'known'],
  ['https://imginn.com/john.doe/', 'known'],
  ['https://viewer.example/profile/jane.roe', 'nobody'],
  ['https://viewer.example/(a|b)/john.doe', 'nobody'],
])('%s is no further viewer: %s', (typed, problem) => {
  expect(readViewer(typed, [john, johnOnX])).toEqual({ problem });
});
