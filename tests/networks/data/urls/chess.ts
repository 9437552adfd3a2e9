import type { Line } from './example.ts';

export const chess: readonly Line[] = [
  ['https://www.chess.com/member/John_Doe-77', 'profile', 'handle:john_doe-77'],
  ['https://www.chess.com/de/member/john_doe-77/games', 'profile', 'handle:john_doe-77'],
  ['https://www.chess.com/stats/overview/john_doe-77', 'other', 'handle:john_doe-77'],
  ['https://www.chess.com/stats/live/rapid/john_doe-77/0', 'other', 'handle:john_doe-77'],
  ['https://www.chess.com/games/archive/john_doe-77?gameType=live', 'other', 'handle:john_doe-77'],
  ['https://www.chess.com/insights/john_doe-77#overview', 'other', 'handle:john_doe-77'],
  ['https://www.chess.com/blog/john_doe-77/an-evening', 'post', 'handle:john_doe-77'],
  ['https://www.chess.com/blog/john_doe-77', 'profile', 'handle:john_doe-77'],
  ['https://www.chess.com/game/live/123456', 'post', null],
  ['https://www.chess.com/callback/member/stats/john_doe-77', 'other', null],
  ['https://www.chess.com/callback/member/search?keyword=john_doe-77', 'other', null],
  ['https://www.chess.com/club/john_doe-77', 'other', null],
];
