import type { Line } from './example.ts';

export const lichess: readonly Line[] = [
  ['https://lichess.org/@/John_Doe-77', 'profile', 'handle:john_doe-77'],
  ['https://lichess.org/@/john_doe-77/perf/blitz', 'profile', 'handle:john_doe-77'],
  ['https://lichess.org/streamer/john_doe-77', 'profile', 'handle:john_doe-77'],
  ['https://lichess.org/@/john_doe-77/followers', 'followers', 'handle:john_doe-77'],
  ['https://lichess.org/@/john_doe-77/blog/an-evening/AbCd1234', 'post', 'handle:john_doe-77'],
  ['https://lichess.org/study/by/john_doe-77/hot', 'other', 'handle:john_doe-77'],
  ['https://lichess.org/insights/john_doe-77/acpl/variant', 'other', 'handle:john_doe-77'],
  ['https://lichess.org/inbox/john_doe-77', 'message', 'handle:john_doe-77'],
  ['https://lichess.org/AbCd1234', 'other', null],
  ['https://lichess.org/streamer/live', 'other', null],
];
