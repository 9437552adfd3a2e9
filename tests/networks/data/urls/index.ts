import * as all from './all.ts';
import type { Example, Line } from './example.ts';

const lists: Record<string, readonly Line[]> = all;

/** Example addresses of every network; each network is tried on all of them. */
export const examples: readonly Example[] = Object.entries(lists).flatMap(([network, lines]) =>
  lines.map(([url, surface, names]) => {
    const [, kind, value] = /^(\w+):(.*)$/.exec(names ?? '') ?? [];
    return { url, network, surface, identity: kind && value ? { network, kind, value } : null };
  }),
);

/** Addresses of no network, some made to look like one. */
export const strangers = [
  'https://www.example.com/john.doe',
  'https://evil.example/@john.doe',
  'https://evil.example/instagram.com/john.doe',
  'https://evil.example/#https://www.instagram.com/john.doe/',
  'https://evil.example/?https://www.facebook.com/john.doe.77',
  'https://instagram.com.evil.example/john.doe',
  'https://www.instagram.com@evil.example/john.doe',
  'https://www.facebook.com%2Fjohn.doe.77@evil.example/john.doe.77',
  'https://tiktok.com.evil.example/@john.doe',
  'https://notfacebook.com/john.doe.77',
  'https://facebook.com-evil.example/john.doe.77',
  'https://netflix.com/johndoe',
  'https://www.dropbox.com/johndoe',
  'https://іnstagram.com/john.doe',
  'https://pbs.twimg.com/profile_images/1/johndoe.jpg',
  'https://vk.com/away.php?to=https%3A%2F%2Fevil.example%2Fjohn_doe',
  'ftp://www.instagram.com/john.doe',
  'javascript:alert(1)',
  'about:blank',
  'https://',
  'john.doe',
  '',
];
