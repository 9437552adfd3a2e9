import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { snapchat } from './snapchat.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';

/** Example addresses by network id; every network is tried on all of them. */
export const examples = { instagram, facebook, x, tiktok, threads, snapchat };

/** Addresses of no network, some made to look like one. */
export const strangers = [
  'https://www.example.com/john.doe',
  'https://evil.example/@john.doe',
  'https://evil.example/instagram.com/john.doe',
  'https://evil.example/#https://www.instagram.com/john.doe/',
  'https://instagram.com.evil.example/john.doe',
  'https://www.instagram.com@evil.example/john.doe',
  'https://tiktok.com.evil.example/@john.doe',
  'https://netflix.com/johndoe',
  'https://www.dropbox.com/johndoe',
  'https://pbs.twimg.com/profile_images/1/johndoe.jpg',
  'ftp://www.instagram.com/john.doe',
  'javascript:alert(1)',
  'john.doe',
  '',
];
