import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_LIST_CHARS,
  MOST_PROFILES,
  readList,
} from '../../../../src/model/copy/lists/read-list.ts';

/** Who is named, and what is left out with why, in short. */
function read(text: string) {
  const list = readList(text);
  if ('trouble' in list) return list.trouble;
  return {
    named: list.named.map(({ identity, label }) => `${identity.network} ${label}`),
    leftOut: list.leftOut.map(({ line, text, problem }) => `${line} ${text}: ${problem.reason}`),
  };
}

describe('a list of links', () => {
  test('one a line, each named once, in any line ending', () => {
    const list =
      'https://www.instagram.com/John.Doe/\r\n\r\nx.com/john_doe\rinstagram.com/john.doe\n';
    expect(read(list)).toEqual({ named: ['instagram John.Doe', 'x john_doe'], leftOut: [] });
  });

  test('within notes, tables and bookmarks', () => {
    const list = [
      '- Sam: https://www.tiktok.com/@john.doe, the second <https://x.com/john_doe>',
      '"Sam","https://www.instagram.com/john.doe/"',
      '<DT><A HREF="https://bsky.app/profile/john-doe.bsky.social">Sam</A>',
    ];
    expect(read(list.join('\n'))).toEqual({
      named: [
        ...['tiktok john.doe', 'x john_doe', 'instagram john.doe'],
        'bluesky john-doe.bsky.social',
      ],
      leftOut: [],
    });
  });

  test('a handle that two networks share is one', () => {
    const list = 'instagram.com/john.doe\nthreads.net/@john.doe';
    expect(read(list)).toEqual({ named: ['instagram john.doe'], leftOut: [] });
  });

  test('what could not be read is told by its line, with why', () => {
    const list = ['Sam', '@john.doe', '', 'instagram.com/explore/', 'https://example.com/sam'];
    const more = ['https://instagrarn.com/john.doe', 'https://x.com/search?q=john', 'facebook.com'];
    expect(read([...list, ...more].join('\n'))).toEqual({
      named: [],
      leftOut: [
        '1 Sam: no-network',
        '2 @john.doe: no-network',
        '4 instagram.com/explore/: reserved',
        '5 https://example.com/sam: unknown-site',
        '6 https://instagrarn.com/john.doe: look-alike',
        '7 https://x.com/search?q=john: no-person',
        '8 facebook.com: no-person',
      ],
    });
  });

  test('two hundred are named, and what is more is told', () => {
    const list = Array.from({ length: MOST_PROFILES + 2 }, (_, index) => `x.com/john_doe_${index}`);
    const { named, leftOut } = read(list.join('\n')) as Exclude<ReturnType<typeof read>, string>;
    expect(named).toHaveLength(MOST_PROFILES);
    expect(leftOut.map((line) => line.split(': ')[1])).toEqual(['too-many', 'too-many']);
  });
});

/** As LeechBlock NG 1.6 writes it, cut to two of its sets. */
const LEECH_BLOCK = `setName1=Not now
sites1=*.reddit.com/user/john-doe +instagram.com/direct #later facebook.com/john.doe.77 instagram.com/john.doe* news.example ~john_doe >t.example
times1=0900-1700
limitMins1=
days1=62
blockURL1=blocked.html?$S&$U
regexpBlock1=^https?://x\\.com/other
setName2=
sites2=x.com/john_doe/* tiktok.com/@john.doe/** youtube.com FILE
numSets=2
sync=false
theme=
`;

test('LeechBlock NG’s options name profiles, and sites that name nobody', () => {
  expect(read(LEECH_BLOCK)).toEqual({
    named: ['facebook john.doe.77', 'instagram john.doe', 'x john_doe', 'tiktok john.doe'],
    leftOut: [
      '2 *.reddit.com/user/john-doe: pattern',
      '2 +instagram.com/direct: left-open',
      '2 news.example: no-network',
      '2 ~john_doe: not-a-link',
      '2 >t.example: not-a-link',
      String.raw`7 ^https?://x\.com/other: pattern`,
      '9 youtube.com: no-person',
      '9 FILE: not-a-link',
    ],
  });
  expect(read(LEECH_BLOCK.replaceAll('\n', '\r\n'))).toEqual(read(LEECH_BLOCK));
});

test.each([
  ['nothing', ' \n\t', 'empty'],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0', 'not-text'],
  ['bytes that are no UTF-8', 'x.com/john_doe \ufffd', 'not-text'],
  ['more than is looked at', 'x'.repeat(MOST_LIST_CHARS + 1), 'too-long'],
  ['News Feed Eradicator’s quotes', 'id,quote,author\n"a","Be calm","Somebody"\n', 'quotes'],
  ['our own log', '{\n "format": "breathing-room-log",\n "version": 3, "checks": []}', 'log'],
  ['a copy', '{"copy":"breathing-room","version":1}\n', 'copy'],
  ['an encrypted file', 'age-encryption.org/v1\n-> scrypt', 'copy'],
])('%s is no list, and that is said', (_what, text, trouble) => {
  expect(read(text)).toBe(trouble);
});

test('no text breaks it, and whatever is in it is named or told', () => {
  const nasty = fc.constantFrom(
    ...[
      'sites1=',
      'numSets=2',
      '__proto__',
      'constructor',
      'https://',
      'http://[',
      '\n',
      '\r',
      ' ',
    ],
    ...[
      'x.com/',
      'javascript:alert(1)',
      '//x.com/john',
      'https://x.com@evil.example/john',
      '*',
      '+',
    ],
    ...['%', '%00', '\ud800', '\u202e', '"', '<', 'https://x.com/%E0%A4%A', 'data:text/html,a'],
  );
  const text = fc.array(fc.oneof(nasty, fc.string())).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (list) => {
      const said = readList(list);
      if ('trouble' in said) return;
      expect(said.named.every(({ identity }) => identity.value && identity.network)).toBe(true);
      expect(said.leftOut.every(({ line, problem }) => line > 0 && problem.reason)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a list as long as is looked at is read', () => {
  const list = 'https://www.instagram.com/john.doe/ \n'.repeat(MOST_LIST_CHARS / 40);
  expect(read(list)).toEqual({ named: ['instagram john.doe'], leftOut: [] });
});
