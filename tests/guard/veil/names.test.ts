/** Only links that may name somebody are parsed: the rest is told by a glance at the text. */
import { expect, test, vi } from 'vitest';
import { namesOf } from '../../../src/guard/veil/names.ts';
import type { Watched } from '../../../src/model/cover/guard-table.ts';
import { lets } from '../../../src/model/cover/matcher.ts';
import { canonical } from '../../../src/networks/addresses/canonical.ts';

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
