import { expect, test } from 'vitest';
import { lets, matcherOf } from '../../../src/model/cover/matcher.ts';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import type { Person } from '../../../src/model/people/person.ts';
import type { Identity } from '../../../src/networks/network.ts';
import { listed } from './list.ts';
import { pasted } from './site-list.ts';

const sam: Person = {
  id: 'sam',
  nickname: 'Sam',
  response: 'pause',
  veil: 'soft',
  identities: [
    { network: 'facebook', kind: 'handle', value: 'johndoe', key: 'f', label: 'john.doe' },
    { network: 'instagram', kind: 'handle', value: 'constructor', key: 'i', label: 'constructor' },
  ],
};

const doors = { mirrors: false, viewers: [], search: false, engines: [] };
const tables = tablesOf([sam], doors, () => true);
const passEnds = { f: 2_000, i: 2_000 };

/** Whom the guard on a domain finds at an address. */
function found(domain: string, address: string) {
  const table = tables[domain];
  const match = table && matcherOf({ ...table, passEnds })(address);
  return match ? `${match.listed.key} ${match.surface}` : null;
}

test('a listed person is found at every spelling and every kind of page', () => {
  expect(found('facebook.com', 'https://www.facebook.com/John.Doe')).toBe('f profile');
  expect(found('facebook.com', 'https://m.facebook.com/j.o.h.n.doe/friends')).toBe('f followers');
  expect(found('m.me', 'https://m.me/john.doe')).toBe('f message');
});

test('the same name elsewhere, or within another, is somebody else', () => {
  expect(found('facebook.com', 'https://www.instagram.com/john.doe/')).toBeNull();
  expect(found('facebook.com', 'https://www.facebook.com/john.doe.jr')).toBeNull();
  expect(found('facebook.com', 'https://www.facebook.com/groups/john.doe')).toBeNull();
  expect(found('m.me', 'https://m.me/groups/john.doe')).toBeNull();
});

test('a host of the network that shows nobody names nobody, under any spelling', () => {
  for (const host of [
    'business.facebook.com',
    'BUSINESS.facebook.com',
    'www.business.facebook.com.',
  ])
    expect([host, found('facebook.com', `https://${host}/john.doe`)]).toEqual([host, null]);
  expect(found('facebook.com', 'https://m.facebook.com./john.doe')).toBe('f profile');
});

test('names that objects have by themselves are names like any other', () => {
  expect(found('instagram.com', 'https://www.instagram.com/constructor/')).toBe('i profile');
  expect(found('instagram.com', 'https://www.instagram.com/valueOf/')).toBeNull();
});

test('searching for someone is let be', () => {
  expect(found('facebook.com', 'https://www.facebook.com/search/people?q=john.doe')).toBeNull();
});

test('what is no address of the web is nobody', () => {
  expect(found('facebook.com', 'javascript:void(0)')).toBeNull();
  expect(found('facebook.com', 'about:blank')).toBeNull();
});

test('a pass lets its person through until it ends', () => {
  const table = tables['facebook.com'];
  const match = table && matcherOf({ ...table, passEnds })('https://www.facebook.com/john.doe');
  expect(match && [lets(match, 1_999), lets(match, 2_000)]).toEqual([true, false]);
});

test('of two whom an address names it is the one who may not show', () => {
  const at = (id: string, address: string): Person => ({
    ...{ ...sam, id },
    identities: [{ ...listed(pasted(address) as Identity), key: id }],
  });
  const list = [at('site', 'https://example.com/#'), at('page', 'https://example.com/users/john')];
  const until = Date.now() + 60_000;
  for (const people of [list, list.toReversed()]) {
    const table = tablesOf(people, doors, () => true)['example.com'];
    const match = (passEnds: Readonly<Record<string, number>>) =>
      table && matcherOf({ ...table, passEnds })('https://example.com/users/john')?.listed.key;
    expect(match({ site: until })).toBe('page');
    expect(match({ page: until })).toBe('site');
  }
});
