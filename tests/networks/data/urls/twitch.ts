import type { Line } from './example.ts';

export const twitch: readonly Line[] = [
  ['https://www.twitch.tv/JohnDoe/', 'profile', 'handle:johndoe'],
  ['https://m.twitch.tv/johndoe/about', 'profile', 'handle:johndoe'],
  ['https://player.twitch.tv/?channel=johndoe&muted=true', 'profile', 'handle:johndoe'],
  ['https://www.twitch.tv/popout/johndoe/chat', 'other', 'handle:johndoe'],
  ['https://www.twitch.tv/johndoe/clip/AbcDef-123', 'post', 'handle:johndoe'],
  ['https://clips.twitch.tv/johndoe/AbcDef', 'post', 'handle:johndoe'],
  ['https://www.twitch.tv/johndoe/followers', 'followers', 'handle:johndoe'],
  ['https://www.twitch.tv/search?term=johndoe', 'search', 'handle:johndoe'],
  ['https://www.twitch.tv/search?term=chess%20games', 'search', null],
  ['https://clips.twitch.tv/AbcDef', 'post', null],
  ['https://www.twitch.tv/videos/291940395', 'post', null],
  ['https://www.twitch.tv/directory', 'other', null],
  ['https://dashboard.twitch.tv/u/johndoe/home', 'other', null],
  ['https://www.twitch.tv/subs/johndoe', 'other', 'handle:johndoe'],
];
