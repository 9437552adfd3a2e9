import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../../src/networks/addresses/entry.ts';
import { networkById, networks } from '../../../src/networks/addresses/lookup.ts';

const SECUID = 'MS4wLjABAAAATh8Vewkn0LYM7Fo03iec3qKdeCUOcBIouRk1mkiag6h3o_pQu_dUXvZ2EZlGST7_';

/** What is read, in short: `network:kind:value (label)` or the problem's reason and particulars. */
function read(typed: string, chosen = '') {
  const entry = readProfile(typed, networkById(chosen) ?? null);
  if ('identity' in entry) {
    const { network, kind, value } = entry.identity;
    return `${network}:${kind}:${value} (${entry.label})`;
  }
  const { reason, ...particulars } = entry.problem;
  return [
    reason,
    ...Object.values(particulars).map((one) => (typeof one === 'string' ? one : one.id)),
  ].join(' ');
}

describe('links and handles are read', () => {
  test.each([
    ['https://www.instagram.com/John.Doe/?igsh=1', '', 'instagram:handle:john.doe (John.Doe)'],
    ['instagram.com/john.doe', '', 'instagram:handle:john.doe (john.doe)'],
    ['  https://x.com/John_Doe\u200b\n', '', 'x:handle:john_doe (John_Doe)'],
    ['https://x.com/johndoe', 'instagram', 'x:handle:johndoe (johndoe)'],
    ['https://x.com/johndoe/status/123', '', 'x:handle:johndoe (johndoe)'],
    ['@John.Doe', 'instagram', 'instagram:handle:john.doe (John.Doe)'],
    ['john.doe', 'instagram', 'instagram:handle:john.doe (john.doe)'],
    ['John.Doe.77', 'facebook', 'facebook:handle:johndoe77 (John.Doe.77)'],
    ['100001234567890', 'facebook', 'facebook:id:100001234567890 (100001234567890)'],
    [
      'facebook.com/profile.php?id=100001234567890',
      '',
      'facebook:id:100001234567890 (100001234567890)',
    ],
    ['@john.doe@Threads.net', '', 'threads:handle:john.doe (john.doe)'],
    [
      '@john.wordpress.com@john.wordpress.com',
      '',
      'wordpress:address:john.wordpress.com (john.wordpress.com)',
    ],
    ['@john.doe@threads.net', 'fediverse', 'threads:handle:john.doe (john.doe)'],
    ['https://mastodon.social/@john.doe@threads.net', '', 'threads:handle:john.doe (john.doe)'],
    [
      'Add me on Snapchat! Username: john-doe https://www.snapchat.com/add/john-doe?locale=en',
      '',
      'snapchat:handle:john-doe (john-doe)',
    ],
    ['(see “https://www.instagram.com/john.doe.”)', '', 'instagram:handle:john.doe (john.doe)'],
    ['https://www.instagram.com/john.doe.', '', 'instagram:handle:john.doe (john.doe)'],
    [
      '<https://blog.example.org/john>',
      'site',
      'site:address:blog.example.org/john (blog.example.org/john)',
    ],
    ['.kyle.films', 'tiktok', 'tiktok:handle:.kyle.films (.kyle.films)'],
    ['https://story.snapchat.com/@john-doe', '', 'snapchat:handle:john-doe (john-doe)'],
    ['https://x.com/X', '', 'x:handle:x (X)'],
    ['https://www.instagram.com/John.Doe/?x=%FF%E0', '', 'instagram:handle:john.doe (John.Doe)'],
    ['https://www.facebook.com/J%6Fhn.Doe.77', '', 'facebook:handle:johndoe77 (John.Doe.77)'],
    ['HTTPS://WWW.INSTAGRAM.COM/JOHN.DOE', '', 'instagram:handle:john.doe (JOHN.DOE)'],
    ['m.me/john.doe.77', 'instagram', 'facebook:handle:johndoe77 (john.doe.77)'],
    ['1234567', 'x', 'x:handle:1234567 (1234567)'],
    [
      'https://social.example/@john',
      '',
      'fediverse:handle:john@social.example (john@social.example)',
    ],
    ['https://hostux.social/@john', '', 'fediverse:handle:john@hostux.social (john@hostux.social)'],
    ['https://101010.pl/@John', '', 'fediverse:handle:john@101010.pl (John@101010.pl)'],
    ['101010.pl/@john', '', 'fediverse:handle:john@101010.pl (john@101010.pl)'],
    [
      'https://tilde.zone/@john@example.com',
      '',
      'fediverse:handle:john@example.com (john@example.com)',
    ],
    [
      'https://example.com/@john',
      'fediverse',
      'fediverse:handle:john@example.com (john@example.com)',
    ],
    ['@John@example.com', '', 'fediverse:handle:john@example.com (John@example.com)'],
    ['@explore', 'tiktok', 'tiktok:handle:explore (explore)'],
    [
      'John-Doe.wordpress.com',
      '',
      'wordpress:address:john-doe.wordpress.com (john-doe.wordpress.com)',
    ],
    ['https://john-doe.crd.co/#me', '', 'carrd:address:john-doe.crd.co (john-doe.crd.co)'],
    [
      'https://www.google.com/maps/contrib/123456789012345678901/reviews',
      '',
      'googlemaps:id:123456789012345678901 (123456789012345678901)',
    ],
    [`tiktok.com/@${SECUID}?lang=en`, '', `tiktok:secuid:${SECUID} (${SECUID})`],
  ])('%s', (typed, chosen, expected) => expect(read(typed, chosen)).toBe(expected));
});

describe('what cannot be listed says why', () => {
  test.each([
    ['', '', 'empty'],
    [' \u200b\n', 'x', 'empty'],
    ['a'.repeat(10_000), 'instagram', 'too-long'],
    ['john.doe', '', 'no-network'],
    ['https://example.com/john', '', 'unknown-site example.com'],
    ['netflix.com/john', '', 'unknown-site netflix.com'],
    ['https://sites.google.com/view/john', '', 'unknown-site sites.google.com'],
    ['https://profile.example.com/john', '', 'unknown-site profile.example.com'],
    ['https://www.garmin.com/john', '', 'unknown-site www.garmin.com'],
    ['https://connect.example.com/john', '', 'unknown-site connect.example.com'],
    ['https://en.wordpress.com/', '', 'no-person wordpress'],
    ['instagram.com', 'tiktok', 'no-person instagram'],
    ['netflix.com.br/john', '', 'unknown-site netflix.com.br'],
    ['https://www.example.com/@john', '', 'unknown-site www.example.com'],
    ['@john@', '', 'no-network'],
    ['john@mas.to', '', 'no-network'],
    ['https://www.example.com/john', 'fediverse', 'no-person fediverse'],
    ['https://www.instagram.com/', '', 'no-person instagram'],
    ['https://x.com/search?q=from%3Ajohndoe', '', 'no-person x'],
    ['https://x.com/messages/12-2976459548', '', 'no-person x'],
    ['x.community/john', '', 'unknown-site x.community'],
    ['https://www.threads.com/search?q=cats', '', 'no-person threads'],
    ['https://fb.watch/aBcDeFgH/', '', 'no-person facebook'],
    ['https://www.facebook.com/groups/', '', 'reserved facebook groups'],
    ['https://www.facebook.com/john_doe', '', 'bad-characters facebook john_doe'],
    ['12.34', 'facebook', 'bad-characters facebook 12.34'],
    [`${'j'.repeat(31)}`, 'instagram', `bad-characters instagram ${'j'.repeat(31)}`],
    ['ｊｏｈｎ', 'x', 'bad-characters x ｊｏｈｎ'],
    ['https://www.instagram.com/%FF/', '', 'bad-characters instagram %FF'],
    ['https://www.instagram.com/p/CU1J9JYJ9Zz/', '', 'no-person instagram'],
    ['https://www.facebook.com/profile.php', '', 'no-person facebook'],
    ['instagram.com/explore', '', 'reserved instagram explore'],
    ['explore', 'instagram', 'reserved instagram explore'],
    ['john doe', 'instagram', 'bad-characters instagram john doe'],
    ['john-doe', 'instagram', 'bad-characters instagram john-doe'],
    ['иван', 'instagram', 'bad-characters instagram иван'],
    ['https://www.instagram.com/иван/', '', 'bad-characters instagram иван'],
    [
      'https://instagram.com.evil.example/john',
      '',
      'look-alike instagram.com.evil.example instagram',
    ],
    ['lnstagram.com/john', '', 'look-alike lnstagram.com instagram'],
    ['https://іnstagram.com/john', '', 'look-alike xn--nstagram-shh.com instagram'],
    ['https://www.instagram.com@evil.example/john', '', 'look-alike evil.example instagram'],
    ['https://x.com@evil.example/john', '', 'look-alike evil.example x'],
    ['https://x.com.evil.example/john', '', 'look-alike x.com.evil.example x'],
    ['tikt0k.com/@john', '', 'look-alike tikt0k.com tiktok'],
    ['https://', 'x', 'bad-characters x https://'],
  ])('%s', (typed, chosen, expected) => expect(read(typed, chosen)).toBe(expected));
});

test('whatever is typed is answered, and what is accepted is read the same again by its label', () => {
  const start = fc.constantFrom('', '@', 'instagram.com/', 'https://www.facebook.com/', 'x.com/@');
  const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w.%/-]{1,12}$/));
  fc.assert(
    fc.property(start, rest, fc.constantFrom(null, ...networks), (before, after, chosen) => {
      const entry = readProfile(before + after, chosen);
      if (!('identity' in entry)) return;
      const network = networkById(entry.identity.network) ?? null;
      expect(readProfile(`@${entry.label}`, network)).toEqual(entry);
    }),
    { numRuns: 2_000 },
  );
});
