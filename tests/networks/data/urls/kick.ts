import type { Line } from './example.ts';

export const kick: readonly Line[] = [
  ['https://kick.com/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://kick.com/johndoe/videos/5c697a87', 'post', 'handle:johndoe'],
  ['https://kick.com/video/5c697a87', 'post', null],
  ['https://kick.com/search?q=johndoe', 'search', null],
  ['https://kick.com/browse', 'other', null],
  ['https://player.kick.com/johndoe', 'profile', 'handle:johndoe'],
  ['https://kick.com/popout/johndoe/chat', 'other', 'handle:johndoe'],
];
