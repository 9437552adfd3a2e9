/** What the data on owners says: when and where it was seen, readable, and of posts alone. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { THINGS } from '../../../src/guard/owner/changes.ts';
import { networkById } from '../../../src/networks/addresses/lookup.ts';
import { placeOf } from '../../../src/networks/addresses/place.ts';
import { OWNERS } from '../../../src/networks/data/owners.ts';

const idAt = (network: string, address: string) =>
  new RegExp(OWNERS[network]?.at ?? '^$', 'i').exec(address)?.[1];

describe.each(Object.entries(OWNERS))('%s', (network, { at, marks, loaded }) => {
  const all = [...marks, ...loaded];

  test('each mark says the day and the kind of page it was last seen on, or that none was found', () => {
    for (const { seen } of all) {
      if (seen === null) continue;
      expect(Temporal.PlainDate.from(seen.day).toString()).toBe(seen.day);
      expect(seen.day < '2026-12').toBe(true);
      expect(seen.page).toMatch(/^(a|what) \w+/);
    }
  });

  test('what makes a mark is heard of: attributes, and for what is around it the thing it is in', () => {
    for (const [selector] of all.map(({ mark }) => mark)) {
      expect(selector.replaceAll(/\[.*?\]/g, '')).not.toMatch(/[.#]/);
      const [, around] = /([^\s(),]+):has\(/.exec(selector) ?? [];
      if (around) expect(THINGS.split(', ')).toContain(around);
    }
  });

  test('has a readable shape that captures the id and takes neither feed nor profile', () => {
    expect(new RegExp(`${at}|`, 'i').exec('')?.length).toBe(2);
    expect(idAt(network, '/')).toBeUndefined();
    expect(idAt(network, '/john.doe/')).toBeUndefined();
    expect(idAt(network, '/@john.doe')).toBeUndefined();
  });

  test('has marks, each with an address for what is no link', () => {
    expect(marks.length).toBeGreaterThan(0);
    for (const [selector, attribute, address] of all.map(({ mark }) => mark)) {
      expect(selector).toMatch(attribute ? `[${attribute}]` : /\[href/);
      expect(address?.includes('{}')).toBe(attribute && true);
    }
  });
});

test.each([
  ['instagram', '/p/CU1J9JYJ9Zz/?img_index=2', 'CU1J9JYJ9Zz'],
  ['instagram', '/reel/CU1J9JYJ9Zz/', 'CU1J9JYJ9Zz'],
  ['instagram', '/reels/audio/123/', undefined],
  ['instagram', '/jane.roe/p/CU1J9JYJ9Zz/', undefined],
  ['facebook', '/photo?fbid=123&set=a.4', '123'],
  ['facebook', '/photo.php?set=a.4&fbid=123', '123'],
  ['facebook', '/photo/?fbid=123', '123'],
  ['facebook', '/reel/123', '123'],
  ['facebook', '/watch/?v=123', '123'],
  ['facebook', '/groups/evening/posts/123/', '123'],
  ['facebook', '/jane.roe/posts/123', undefined],
  ['x', '/i/status/123', '123'],
  ['x', '/i/web/status/123', '123'],
  ['x', '/janeroe/status/123', undefined],
  ['tiktok', '/t/ZT8abc/', 'ZT8abc'],
  ['tiktok', '/@jane.roe/video/123', undefined],
  ['threads', '/t/CU1J9JY', 'CU1J9JY'],
  ['snapchat', '/spotlight/W7_EDlXWTB', 'W7_EDlXWTB'],
  ['youtube', '/watch?list=PL1&v=dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['youtube', '/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['reddit', '/r/evening/comments/1abc/title/', '1abc'],
  ['reddit', '/gallery/1abc', '1abc'],
  ['reddit', '/r/evening/', undefined],
  ['pinterest', '/pin/evening-sky--123/', '123'],
  ['linkedin', '/feed/update/urn:li:activity:123/', '123'],
  ['vimeo', '/123456', '123456'],
])('%s: %s is the post %s', (network, address, id) => {
  expect(idAt(network, address)).toBe(id);
  const known = networkById(network);
  const place = known && placeOf(`https://www.${known.domains[0]}${address}`);
  // Where the address has no name of its own, the network's grammar finds none either.
  if (known && id) expect(place?.identity).toBeNull();
});

/** The first link that each post's marks find, on markup of our own shaped like a page seen. */
test.each([
  [
    'instagram',
    'CU1',
    `<main><div><a href="/jane.roe/"><img></a></div><div><a href="/john.doe/"></a>
      <a href="/p/CU1/c/1/"></a></div><a href="/p/CU1/liked_by/"></a><a href="/jane.roe/p/CU1/"><time></time></a>
      <a href="/john.doe/p/CU2/"></a></main>`,
    '/jane.roe/p/CU1/',
  ],
  [
    'threads',
    'D2',
    `<div><div data-pressable-container="true"><a href="/@john.doe"></a><a href="/@john.doe/post/D1"></a></div>
      <div data-pressable-container="true"><a href="/@jane.roe"></a><a href="/@jane.roe/post/D2"></a></div></div>`,
    '/@jane.roe',
  ],
  [
    'linkedin',
    '12',
    `<header><a href="https://www.linkedin.com/in/max-roe/"></a></header>
      <div role="listitem" componentkey="update-card-focusXFeedType_FEED_DETAIL">
      <p data-testid="expandable-text-box"><a href="https://www.linkedin.com/in/john-doe/"></a></p>
      <a href="https://www.linkedin.com/company/evening/"></a></div>
      <div componentkey="replaceableComment_1"><a href="https://www.linkedin.com/in/john-doe/"></a></div>`,
    'https://www.linkedin.com/company/evening/',
  ],
])(
  '%s: on the page of a post its owner is the first that a mark finds',
  (network, id, html, owner) => {
    const { document } = parseHTML(`<body>${html}</body>`);
    const { marks = [], loaded = [] } = OWNERS[network] ?? {};
    const found = [...marks, ...loaded].flatMap(({ mark: [selector] }) => [
      ...document.querySelectorAll(selector.replaceAll('{}', id)),
    ]);
    expect(found[0]?.getAttribute('href')).toBe(owner);
  },
);
