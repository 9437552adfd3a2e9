import type { Line } from './example.ts';

export const naverblog: readonly Line[] = [
  ['https://blog.naver.com/John_Doe-77', 'profile', 'handle:john_doe-77'],
  ['https://m.blog.naver.com/john_doe-77/221736856123', 'post', 'handle:john_doe-77'],
  [
    'https://blog.naver.com/PostView.naver?blogId=john_doe-77&logNo=221736856123',
    'post',
    'handle:john_doe-77',
  ],
  [
    'https://blog.naver.com/PostList.nhn?from=postList&blogId=john_doe-77',
    'profile',
    'handle:john_doe-77',
  ],
  [
    'https://blog.naver.com/prologue/PrologueList.naver?blogId=john_doe-77',
    'profile',
    'handle:john_doe-77',
  ],
  ['https://rss.blog.naver.com/john_doe-77.xml', 'profile', 'handle:john_doe-77'],
  ['https://blog.naver.com/sitemap.xml', 'other', null],
  ['https://blog.naver.com/market', 'other', null],
  ['https://section.blog.naver.com/', 'other', null],
];
