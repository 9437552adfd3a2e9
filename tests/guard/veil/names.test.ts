/** Only links that may name somebody are parsed: the rest is told by a glance at the text. */
import { expect, test, vi } from 'vitest';
import { namesOf } from '../../../src/guard/veil/names.ts';
import type { Watched, WatchTable } from '../../../src/model/cover/guard-table.ts';
import { lets, matcherOf } from '../../../src/model/cover/matcher.ts';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import { canonical } from '../../../src/networks/addresses/canonical.ts';
import { OPEN, person } from '../../model/cover/list.ts';

const john: Watched = {
  ...{ key: 'john', kind: 'linkedin:handle', spelling: 'john\\-doe' },
  ...{ response: 'pause', veil: 'soft' },
};

const linkTo = (href: string) => ({ href, getAttribute: () => href }) as unknown as Element;

/** Whether a link is parsed, rather than told to name nobody by its text alone. */
function isParsed(href: string): boolean {
  const match = vi.fn(() => null);
  const table = { domains: ['linkedin.com'], templates: {}, watched: { 'john-doe': [john] } };
  namesOf({ match, canonical, lets }, table).listed(linkTo(href));
  return match.mock.calls.length > 0;
}

test.each([
  '/in/john-doe/',
  '/in/JOHN-DOE/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA',
  '/in/john%2Ddoe/',
  '/in/%6aohn-doe/',
  '/in/j%C3%B6hn/',
  '/in/jöhn/',
])('%s may name somebody', (href) => expect(isParsed(href)).toBe(true));

test.each([
  '/in/jane-roe/',
  '/in/jane-roe/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA',
  '/search/results/all/?keywords=%23evening&origin=HASH%5FTAG',
  '/in/jane-roe/#r%C3%A9sum%C3%A9',
])('%s names nobody listed, whatever is escaped behind its path', (href) =>
  expect(isParsed(href)).toBe(false),
);

const WRAPPERS = {
  'as Instagram does': 'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2F{}%2F&e=AT2n',
  'as YouTube does':
    'https://www.instagram.com/redirect?event=x&q=https%3A%2F%2Fwww.instagram.com%2F{}',
  'not escaped': 'https://l.instagram.com/?u=https://www.instagram.com/{}/',
  'beside what is no text': 'https://l.instagram.com/?x=%E4&u=https%3A%2F%2Fwww.instagram.com%2F{}',
  'of a page of theirs': 'https://www.instagram.com/{}/?next=https%3A%2F%2Fwww.instagram.com%2F',
};

const onInstagram = person('john', 'john.doe', ['instagram'], { veil: 'soft' });
const table = tablesOf([onInstagram], OPEN, () => true)['instagram.com'] as WatchTable;
const names = namesOf({ match: matcherOf(table), canonical, lets }, table);

test.each(Object.entries(WRAPPERS))(
  'an address that another one carries names whom it leads to, %s',
  (_name, wrapper) => {
    const to = (name: string) => linkTo(wrapper.replace('{}', name));
    expect(names.listed(to('john.doe'))).toMatchObject({ kind: 'instagram:handle' });
    expect(names.person(to('john.doe'))).toBe('');
    expect(names.listed(to('jane.roe'))).toBeNull();
  },
);

test('one that carries nobody’s page names nobody', () => {
  const link = linkTo('https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2Fjohn.doe&x=http');
  expect([names.listed(link), names.person(link)]).toEqual([null, null]);
});
