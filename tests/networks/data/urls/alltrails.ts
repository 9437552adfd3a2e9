import type { Line } from './example.ts';

export const alltrails: readonly Line[] = [
  ['https://www.alltrails.com/members/John-Doe-5', 'profile', 'handle:john-doe-5'],
  ['https://www.alltrails.com/de/members/john-doe-5/reviews', 'profile', 'handle:john-doe-5'],
  ['https://www.alltrails.com/members/john-doe-5/followers', 'followers', 'handle:john-doe-5'],
  ['https://www.alltrails.com/trail/us/california/john-doe-5', 'other', null],
];
