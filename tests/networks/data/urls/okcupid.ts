import type { Line } from './example.ts';

export const okcupid: readonly Line[] = [
  ['https://www.okcupid.com/profile/John_Doe-77', 'profile', 'handle:john_doe-77'],
  ['https://www.okcupid.com/profile/john_doe-77/questions', 'profile', 'handle:john_doe-77'],
  [
    'https://www.okcupid.com/profile/AbCdEfGhIjKlMnOpQrStUv',
    'profile',
    'id:AbCdEfGhIjKlMnOpQrStUv',
  ],
  ['https://www.okcupid.com/messages', 'message', null],
  ['https://www.okcupid.com/profile/photos', 'other', null],
  ['https://www.okcupid.com/discover', 'other', null],
];
