import type { Line } from './example.ts';

const JOHN = 'handle:john-doe';

export const snapchat: readonly Line[] = [
  ['https://www.snapchat.com/add/john-doe', 'profile', JOHN],
  ['https://snapchat.com/@John-Doe', 'profile', JOHN],
  ['https://www.snapchat.com/u/john-doe', 'profile', JOHN],
  ['https://www.snapchat.com/add/john-doe/W7_EDlXWTBiXAEEniNoMPwAAY', 'story', JOHN],
  ['https://www.snapchat.com/@john-doe/highlight/8bf56e45-2ac7', 'story', JOHN],
  ['https://www.snapchat.com/@john-doe/spotlight/W7_EDlXWTBiXAEE', 'post', JOHN],
  ['https://www.snapchat.com/@john-doe/lens/8bf56e45', 'other', JOHN],
  ['https://story.snapchat.com/s/john-doe', 'story', JOHN],
  ['https://story.snapchat.com/@john-doe', 'story', JOHN],
  ['https://story.snapchat.com/u/john-doe', 'story', JOHN],
  ['https://www.snapchat.com/', 'other', null],
  ['https://story.snapchat.com/s/', 'other', null],
  ['https://story.snapchat.com/s/s:W7_EDlXWTBiXAEEniNoMPwAAY', 'other', null],
  ['https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEE', 'post', null],
  ['https://www.snapchat.com/p/6b0e7c2a', 'post', null],
  ['https://www.snapchat.com/discover/Show/123', 'post', null],
  ['https://web.snapchat.com/8bf56e45-2ac7', 'message', null],
  ['https://www.snapchat.com/web/8bf56e45-2ac7', 'message', null],
  ['https://www.snapchat.com/add/1john', 'other', null],
  ['https://www.snapchat.com/add/jo', 'other', null],
  ['https://www.snapchat.com/add/j123456789012345', 'other', null],
  ['https://www.snapchat.com/john-doe', 'other', null],
  ['https://map.snapchat.com/@51.5,-0.1', 'other', null],
  ['https://t.snapchat.com/AbCd1234', 'other', null],
  ['https://accounts.snapchat.com/add/john-doe', 'other', null],
];
