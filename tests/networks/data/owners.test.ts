/** What the data on owners says: dated, readable, and of posts alone. */
import { describe, expect, test } from 'vitest';
import { networkById } from '../../../src/networks/addresses/lookup.ts';
import { placeOf } from '../../../src/networks/addresses/place.ts';
import { OWNERS } from '../../../src/networks/data/owners.ts';

const idAt = (network: string, address: string) =>
  new RegExp(OWNERS[network]?.at ?? '^$', 'i').exec(address)?.[1];

describe.each(Object.entries(OWNERS))('%s', (network, { read, at, marks, loaded }) => {
  test('is dated', () => expect(read).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/));

  test('has a readable shape that captures the id and takes neither feed nor profile', () => {
    expect(new RegExp(`${at}|`, 'i').exec('')?.length).toBe(2);
    expect(idAt(network, '/')).toBeUndefined();
    expect(idAt(network, '/john.doe/')).toBeUndefined();
    expect(idAt(network, '/@john.doe')).toBeUndefined();
  });

  test('has marks, each with an address for what is no link', () => {
    expect(marks.length).toBeGreaterThan(0);
    for (const [selector, attribute, address] of [...marks, ...loaded]) {
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
