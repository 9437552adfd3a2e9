/** Addresses of the shapes that sites write profiles in, made up: each is stopped, and nobody else on that site. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/networks/addresses/profile-address.ts';
import { pasted, stoppedBy } from './site-list.ts';

/** As people copy them, `NAME` standing for who it is. */
const SHAPES = [
  'https://example.com/NAME',
  'https://www.example.com/NAME/',
  'http://example.com/~NAME',
  'https://example.com/@NAME',
  'https://example.com/u/NAME/summary',
  'https://example.com//u/NAME/summary',
  'https://www.example.com/forum/members/NAME.1234/',
  'https://example.com/user=NAME',
  'https://example.com/profil,NAME',
  'https://example.com/index/8-0-NAME',
  'https://example.com/wiki/User:NAME',
  'https://example.com/wiki/Участник:NAME',
  'https://example.com/user/NAME%20Poe',
  'https://example.com/user/NAME+Poe',
  'https://example.com/people/%D0%98%D0%B2%D0%B0%D0%BD_NAME',
  'https://example.com/people/José-NAME',
  'https://example.com/dz/(NAME)',
  'https://example.com/$NAME',
  'https://example.com:8443/users/NAME',
  'https://NAME.example.com/',
  'https://NAME.example.com/about',
  'https://www.NAME.example.co.uk',
  'https://пример.example/NAME',
  'https://example.com/member.php?username=NAME',
  'https://www.example.com/forum/member.php?u=NAME&tab=activity',
  'https://example.com/member.php?32-NAME',
  'https://example.com/profile.php?mode=viewprofile&u=NAME',
  'https://example.com/members/?username=NAME',
  'https://example.com/forum/search.php?keywords=&terms=all&author=NAME',
  'https://example.com/index.php?action=viewprofile;username=NAME',
  'https://example.com/index.php?/search/&q=NAME&type=core_members',
  'https://example.com/nuke.php?func=ucp&username=NAME',
  'https://example.com/?author=NAME',
  'https://example.com/forum?c%5Busers%5D=NAME&o=relevance',
  'https://example.com/search?q=%22NAME%22',
  'https://example.com/user?id=NAME#top',
  'https://example.com/NAME?utm_source=share&ref=1&lang=en#about',
  'https://example.com/#/@NAME:example.org',
  'https://example.com/en/rooms/#!chat/NAME',
];

const with_ = (shape: string, name: string) => shape.replaceAll('NAME', name);

describe.each(SHAPES)('%s', (shape) => {
  const john = with_(shape, 'john-doe');
  const stopped = stoppedBy(john);

  test('is stopped, with www or without, over either scheme, on any port, behind a dot', () => {
    const { host, hostname } = new URL(john);
    const bare = hostname.replace(/^www\./, '');
    for (const other of [bare, `www.${bare}`, `${bare}:8080`, `${bare}.`, bare.toUpperCase()]) {
      for (const scheme of ['http', 'https']) {
        const url = new URL(john).href.replace(/^\w+:/, `${scheme}:`).replace(host, other);
        expect([url, stopped(url)]).toEqual([url, 'rule and guard']);
      }
    }
  });

  test('is stopped where one goes on to', () => {
    const identity = pasted(john);
    const address = typeof identity === 'string' ? '' : (addressOf(identity, 'profile') ?? '');
    expect([address, stopped(address)]).toEqual([address, 'rule and guard']);
    expect(new URL(address).host).toBe(new URL(john).host);
  });

  test('stops no stranger there, nor the front page', () => {
    const { protocol, host } = new URL(john);
    const front = host.includes('john') ? 'https://example.com/' : `${protocol}//${host}/`;
    const others = ['jane-roe', 'john-doe2', 'john-doe.', 'john', 'x-john-doe'].map((name) =>
      with_(shape, name),
    );
    for (const url of [front, ...others]) expect([url, stopped(url)]).toEqual([url, '']);
  });
});

test.each([
  ['example.com/John-Doe', 'example.com/John-Doe'],
  ['john-doe.example.com', 'john-doe.example.com'],
  ['www.john-doe.example', 'www.john-doe.example'],
  ['john_doe.example.com:8080/', 'john_doe.example.com:8080'],
  ['https://example.com/J%6Fhn?fbclid=1', 'example.com/John'],
  ['https://example.com/member.php', 'example.com/member.php'],
  ['https://example.com/?x=find&f=john&nick=on', 'example.com?x=find&f=john&nick=on'],
  ['https://example.com/#about', 'example.com'],
  ['https://duckduckgo.com/?q=john-doe', 'duckduckgo.com?q=john-doe'],
])('%s is listed as %s', (typed, value) => {
  expect(pasted(typed)).toMatchObject({ network: 'site', value });
});

test.each([
  ['john doe', 'no-address'],
  ['@john', 'no-address'],
  ['https://', 'no-address'],
  ['https://localhost/john', 'no-address'],
  ['https://example.com/members?letter=j', 'unclear-query'],
  ['https://www.instagram.com/', 'no-person'],
])('%s is refused: %s', (typed, reason) => expect(pasted(typed)).toBe(reason));

test('a query’s parameters may stand in other company, but not hold more', () => {
  const stopped = stoppedBy('https://example.com/member.php?username=john');
  const at = (query: string) => stopped(`https://example.com/member.php${query}`);
  for (const query of [
    '?a=1&username=john',
    '?username=john&page=2',
    '?username=John#x',
    '?a;username=john;b',
  ])
    expect([query, at(query)]).toEqual([query, 'rule and guard']);
  for (const query of ['', '?username=johnny', '?xusername=john', '?a=1#&username=john'])
    expect([query, at(query)]).toEqual([query, '']);
});

const letters = fc.constantFrom(...'abcjohnD09_-.~+ @!()$,иванЖжйéñß零');
const word = fc
  .string({ unit: letters, minLength: 1, maxLength: 10 })
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^\.|\.$/.test(text));
const label = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,6}[a-z0-9]$/)
  .filter((text) => !/^..--|^www$/.test(text));
const host = fc
  .tuple(fc.constantFrom('', 'www.'), label, fc.constantFrom('example', 'пример', 'münchen'))
  .map(([www, name, top]) => `${www}${name}.${top}.example`);
const address = fc
  .tuple(host, fc.array(word, { minLength: 1, maxLength: 3 }), fc.option(word))
  .map(([at, path, user]) => {
    const query = user === null ? '' : `?user=${user}`;
    return new URL(`https://${at}/${path.join('/')}${query}`).href;
  })
  .filter((url) => typeof pasted(url) !== 'string');

const inPath = (url: string, how: (rest: string) => string) =>
  url.replace(/^(https:\/\/[^/]+)(.*)$/, (_, front: string, rest: string) => front + how(rest));

/** Ways to write an address that browsers let stand, but whose page is the same. */
const WRITTEN: Record<string, (url: string) => string> = {
  'as it is': (url) => url,
  'upper case': (url) =>
    inPath(url, (rest) => rest.replace(/(?<!%.?)[a-z]/g, (one) => one.toUpperCase())),
  'host in upper case': (url) => url.replace(/\/\/[^/]+/, (one) => one.toUpperCase()),
  'dot behind the host': (url) => url.replace(/\/\/[^/]+/, '$&.'),
  port: (url) => url.replace(/\/\/[^/]+/, '$&:8443'),
  'user name': (url) => url.replace('//', '//me:secret@'),
  'escapes in lower case': (url) => url.replace(/%\w\w/g, (one) => one.toLowerCase()),
  'plus for space': (url) => url.replaceAll('%20', '+'),
  'space for plus': (url) => url.replaceAll('+', '%20'),
  'signs escaped': (url) =>
    inPath(url, (rest) =>
      rest.replace(/[~+@!()$,]/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    ),
  'double slashes': (url) => inPath(url, (rest) => rest.replaceAll('/', '//')),
  fragment: (url) => `${url}#x`,
};

/** Ways that no rule can know of. */
const GUARD_ONLY: Record<string, (url: string) => string> = {
  'needless escapes': (url) =>
    inPath(url, (rest) =>
      rest.replace(/(?<!%.?)[a-zA-Z]/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    ),
  'letters taken apart': (url) =>
    inPath(url, (rest) => encodeURI(decodeURI(rest).normalize('NFD'))),
};

test('rule and guard agree on every way to write an address', () => {
  fc.assert(
    fc.property(address, fc.constantFrom(...Object.entries(WRITTEN)), (url, [how, write]) => {
      expect([how, write(url), stoppedBy(url)(write(url))]).toEqual([
        how,
        write(url),
        'rule and guard',
      ]);
    }),
    { numRuns: 2_000 },
  );
});

test('what a rule sees as another address the guard sees through', () => {
  fc.assert(
    fc.property(address, fc.constantFrom(...Object.entries(GUARD_ONLY)), (url, [how, write]) => {
      expect([how, write(url), stoppedBy(url)(write(url))]).toEqual([
        how,
        write(url),
        expect.stringContaining('guard'),
      ]);
    }),
    { numRuns: 500 },
  );
});

test('a rule stops nothing that the guard would let be, whoever is listed', () => {
  fc.assert(
    fc.property(address, address, (url, other) => {
      expect(['', 'guard', 'rule and guard']).toContain(stoppedBy(url)(other));
      const shorter = other.slice(0, -1);
      const moved = inPath(shorter, () => new URL(url).pathname.slice(0, -1));
      expect(['', 'guard', 'rule and guard']).toContain(stoppedBy(url)(moved));
    }),
  );
});
