import type { Line } from './example.ts';

export const quora: readonly Line[] = [
  ['https://www.quora.com/profile/John-Doe-77', 'profile', 'handle:john-doe-77'],
  ['https://www.quora.com/profile/John-Doe-77/answers', 'profile', 'handle:john-doe-77'],
  ['https://de.quora.com/profile/J%C3%B6rg-Doe', 'profile', 'handle:jörg-doe'],
  ['https://www.quora.com/profile/John-Doe-77/followers', 'followers', 'handle:john-doe-77'],
  ['https://www.quora.com/What-is-calm/answer/John-Doe-77?ch=10', 'post', 'handle:john-doe-77'],
  ['https://www.quora.com/What-is-calm/answers/12345', 'other', null],
  ['https://www.quora.com/What-is-calm', 'other', null],
  ['https://www.quora.com/search?q=john-doe-77', 'search', null],
  ['https://evening.quora.com/What-is-calm', 'other', null],
];
