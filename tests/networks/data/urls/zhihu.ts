import type { Line } from './example.ts';

export const zhihu: readonly Line[] = [
  ['https://www.zhihu.com/people/John-Doe-77', 'profile', 'handle:john-doe-77'],
  ['https://www.zhihu.com/people/john-doe-77/answers', 'profile', 'handle:john-doe-77'],
  ['https://www.zhihu.com/people/john-doe-77/followers', 'followers', 'handle:john-doe-77'],
  ['https://www.zhihu.com/question/12345/answer/67890', 'post', null],
  ['https://www.zhihu.com/search?q=john-doe-77', 'search', null],
  ['https://zhuanlan.zhihu.com/p/12345', 'other', null],
];
