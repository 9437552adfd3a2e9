import { describe, expect, test } from 'vitest';
import { readProfile } from '../../src/networks/entry.ts';
import { networkById } from '../../src/networks/index.ts';

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
    ['.kyle.films', 'tiktok', 'tiktok:handle:.kyle.films (.kyle.films)'],
    ['https://story.snapchat.com/@john-doe', '', 'snapchat:handle:john-doe (john-doe)'],
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
    ['https://www.instagram.com/', '', 'no-person instagram'],
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
    ['https://', 'x', 'bad-characters x https://'],
  ])('%s', (typed, chosen, expected) => expect(read(typed, chosen)).toBe(expected));
});
