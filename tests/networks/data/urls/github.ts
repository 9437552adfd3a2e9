import type { Line } from './example.ts';

export const github: readonly Line[] = [
  ['https://github.com/John-Doe', 'profile', 'handle:john-doe'],
  ['https://github.com/john-doe?tab=repositories', 'profile', 'handle:john-doe'],
  ['https://github.com/stars/john-doe/lists/x', 'profile', 'handle:john-doe'],
  ['https://github.com/orgs/john-doe/people', 'profile', 'handle:john-doe'],
  ['https://github.com/john-doe/a-repo/issues/104', 'post', 'handle:john-doe'],
  ['https://gist.github.com/john-doe', 'profile', 'handle:john-doe'],
  ['https://gist.github.com/john-doe/0123abcd', 'post', 'handle:john-doe'],
  ['https://john-doe.github.io/', 'other', 'handle:john-doe'],
  ['https://github.com/search?q=cats+user%3Ajohn-doe', 'search', 'handle:john-doe'],
  ['https://github.com/search?q=cats', 'search', null],
  ['https://github.com/explore', 'other', null],
  ['https://github.com/JohnDoe.atom', 'profile', 'handle:johndoe'],
  ['https://github.com/johndoe.png?size=50', 'profile', 'handle:johndoe'],
];
