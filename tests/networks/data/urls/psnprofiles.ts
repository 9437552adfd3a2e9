import type { Line } from './example.ts';

export const psnprofiles: readonly Line[] = [
  ['https://psnprofiles.com/John_Doe-77', 'profile', 'handle:john_doe-77'],
  ['https://psnprofiles.com/john_doe-77/log', 'profile', 'handle:john_doe-77'],
  ['https://psnprofiles.com/trophies/12345-evening/john_doe-77', 'other', 'handle:john_doe-77'],
  ['https://psnprofiles.com/trophies/12345-evening', 'other', null],
  ['https://psnprofiles.com/search/users?q=john_doe-77', 'search', null],
  ['https://psnprofiles.com/guide/123-evening', 'other', null],
];
