import type { Line } from './example.ts';

export const vimeo: readonly Line[] = [
  ['https://vimeo.com/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://vimeo.com/user12345678/videos', 'profile', 'handle:user12345678'],
  ['https://vimeo.com/johndoe/following', 'followers', 'handle:johndoe'],
  ['https://vimeo.com/user12345678/review/996447483/a316d6ed8d', 'post', 'handle:user12345678'],
  ['https://vimeo.com/56015672', 'post', null],
  ['https://player.vimeo.com/video/56015672', 'post', null],
  ['https://vimeo.com/search?q=johndoe', 'search', null],
  ['https://vimeo.com/channels/johndoe', 'other', null],
  ['https://vimeo.com/api/v2/johndoe/videos.json', 'profile', 'handle:johndoe'],
  ['https://vimeo.com/api/v2/channel/staffpicks/videos.json', 'other', null],
];
