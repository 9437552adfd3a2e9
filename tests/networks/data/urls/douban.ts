import type { Line } from './example.ts';

export const douban: readonly Line[] = [
  ['https://www.douban.com/people/John.Doe/', 'profile', 'handle:john.doe'],
  ['https://movie.douban.com/people/12345678/collect', 'profile', 'id:12345678'],
  ['https://www.douban.com/group/people/john.doe/', 'profile', 'handle:john.doe'],
  ['https://www.douban.com/people/john.doe/status/987654/', 'post', 'handle:john.doe'],
  ['https://www.douban.com/people/john.doe/rev_contacts', 'followers', 'handle:john.doe'],
  ['https://www.douban.com/note/12345/', 'post', null],
  ['https://www.douban.com/search?q=john.doe', 'search', null],
  ['https://www.douban.com/group/12345/', 'other', null],
];
