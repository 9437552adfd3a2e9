import { expect, test } from 'vitest';
import { wordsOfName } from '../../../src/model/people/full-name.ts';
import { placeOf } from '../../../src/networks/addresses/place.ts';
import {
  type Searched,
  searchedHandle,
  searchedName,
  searchSources,
} from '../../../src/networks/addresses/search-query.ts';

const on = (handle: string) => ({ network: 'instagram', kind: 'handle', value: handle });
const finds = (searched: Searched | undefined, query: string) =>
  (searched ? searchSources(['q', 'p'], searched) : []).some((source) =>
    new RegExp(source, 'i').test(`https://www.google.com/search?client=x&q=${query}&oq=john.doe`),
  );

test.each([
  ['john.doe', 'john.doe', true],
  ['john.doe', '%40John.Doe', true],
  ['john.doe', '@john.doe', true],
  ['john.doe', 'instagram.com/john.doe', true],
  ['john.doe', 'who+is+john.doe', true],
  ['john.doe', 'site%3Ainstagram.com%20%22john.doe%22', true],
  ['john.doe', 'john.does', false],
  ['john.doe', 'mejohn.doe', false],
  ['john.doe', 'nature', false],
  ['johndoe', 'johndoe', false],
  ['johndoe', '@johndoe', true],
  ['johndoe', 'johndoe+instagram', true],
  ['johndoe', 'instagram%20johndoe', true],
  ['sunshine', 'sunshine+songs', false],
  ['joe', '@joe', false],
])('%s is searched for by %s: %s', (handle, query, expected) => {
  expect(finds(searchedHandle(on(handle)), query)).toBe(expected);
});

test.each([
  ['John Doe', 'john+doe', true],
  ['John Doe', '%22John%20Doe%22+photos', true],
  ['John Doe', 'john+doering', false],
  ['John Doe', 'doe+john', false],
  ['John', 'john', false],
])('the full name %s is searched for by %s: %s', (name, query, expected) => {
  expect(finds(searchedName(wordsOfName(name)), query)).toBe(expected);
});

test.each([
  ['https://www.google.com/search?q=john.doe+instagram&oq=x', 'john.doe'],
  ['https://duckduckgo.com/?q=%22johndoe%22+twitter', 'johndoe'],
  ['https://www.google.co.uk/search?tbm=isch&q=instagram.com/john.doe', 'john.doe'],
  ['https://www.bing.com/images/search?q=john+doe', null],
  ['https://search.brave.com/search?q=how+to+sleep+better', null],
])('an engine’s address names whom it searches for: %s', (url, handle) => {
  const place = placeOf(url);
  expect([place?.surface, place?.identity?.value ?? null]).toEqual(['search', handle]);
});
