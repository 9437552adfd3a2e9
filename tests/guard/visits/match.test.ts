import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/background/cover/guard-tables.ts';
import { matcherOf } from '../../../src/guard/visits/match.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { mayOpen } from '../../../src/model/visits/may-open.ts';
import { networks } from '../../../src/networks/addresses/lookup.ts';

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

const tables = tablesOf([sam], { sam: { until: 2_000, check: 'c' } }, networks, {
  mirrors: false,
  viewers: [],
  search: false,
  engines: [],
});

/** Whom the guard on a domain finds at an address. */
function found(domain: string, address: string) {
  const table = tables[domain];
  const match = table && matcherOf(table)(address);
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
  const match = table && matcherOf(table)('https://www.facebook.com/john.doe');
  expect(match && [mayOpen(match.listed, 1_999), mayOpen(match.listed, 2_000)]).toEqual([
    true,
    false,
  ]);
});
