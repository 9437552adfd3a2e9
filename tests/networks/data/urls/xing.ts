import type { Line } from './example.ts';

export const xing: readonly Line[] = [
  ['https://www.xing.com/profile/John_Doe77', 'profile', 'handle:john_doe77'],
  ['https://www.xing.com/profile/John_Doe77/cv', 'profile', 'handle:john_doe77'],
  ['https://www.xing.com/profiles/J%C3%B6rg_Doe', 'profile', 'handle:jörg_doe'],
  ['https://www.xing.com/profile/John_Doe77/contacts', 'followers', 'handle:john_doe77'],
  ['https://www.xing.com/search/members?keywords=John_Doe77', 'search', null],
  ['https://www.xing.com/pages/evening', 'other', null],
];
