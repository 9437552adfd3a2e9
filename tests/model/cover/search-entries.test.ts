/** The guard meets the searches within an engine's page that the rules meet from outside. */
import { describe, expect, test } from 'vitest';
import { grantsOf } from '../../../src/model/cover/access.ts';
import { matcherOf } from '../../../src/model/cover/matcher.ts';
import { searchRules } from '../../../src/model/cover/search-rules.ts';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import { OPEN, person } from './list.ts';

const PEOPLE = [
  person('john', 'john.doe', ['instagram'], { fullName: 'José Doe' }),
  person('jane', 'janeroe', ['tiktok']),
];
const ENGINES = ['duckduckgo', 'yahoo'];
const everywhere = () => true;
const doors = { ...OPEN, engines: ENGINES };
const tables = tablesOf(PEOPLE, doors, everywhere);

const DUCK = 'https://duckduckgo.com/?ia=web&q=';
const YAHOO = 'https://de.search.yahoo.com/search?p=';

const rules = searchRules(PEOPLE, ENGINES).map(
  ({ condition }) => new RegExp(condition.regexFilter ?? '', 'i'),
);

describe.each([
  ['duckduckgo.com', DUCK],
  ['search.yahoo.com', YAHOO],
])('on %s', (domain, engine) => {
  const table = tables[domain];
  if (!table) throw new Error(`no table for ${domain}`);
  const match = matcherOf(table);

  test.each([
    ['john.doe', 'instagram:handle:john.doe'],
    ['who+is+%40John.Doe', 'instagram:handle:john.doe'],
    ['site%3Ainstagram.com%20john.doe', 'instagram:handle:john.doe'],
    ['%22jos%C3%A9+doe%22+photos', 'instagram:handle:john.doe'],
    ['janeroe+tiktok', 'tiktok:handle:janeroe'],
    ['%40janeroe', 'tiktok:handle:janeroe'],
    ['janeroe', undefined],
    ['john.doest', undefined],
    ['doe+jos%C3%A9', undefined],
    ['nature', undefined],
  ])('%s is for %s, by rule and by guard', (query, key) => {
    const found = match(engine + query);
    expect(found?.listed.key).toBe(key);
    expect(found?.surface).toBe(key && 'search');
    expect(rules.some((rule) => rule.test(engine + query))).toBe(key !== undefined);
  });
});

test('an engine that was not chosen, or is not allowed, has no table', () => {
  const granted = grantsOf(['*://*.search.yahoo.com/*']);
  expect(Object.keys(tablesOf(PEOPLE, doors, granted))).toEqual(['search.yahoo.com']);
  expect(Object.keys(tables)).not.toContain('bing.com');
});
