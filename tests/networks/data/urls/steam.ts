import type { Line } from './example.ts';

export const steam: readonly Line[] = [
  ['https://steamcommunity.com/id/JohnDoe/', 'profile', 'handle:johndoe'],
  ['https://steamcommunity.com/id/johndoe/friends', 'followers', 'handle:johndoe'],
  ['https://steamcommunity.com/profiles/76561198000000001', 'profile', 'id:76561198000000001'],
  [
    'https://steamcommunity.com/profiles/76561198000000001/friends',
    'followers',
    'id:76561198000000001',
  ],
  ['https://steamcommunity.com/broadcast/watch/76561198000000001', 'other', 'id:76561198000000001'],
  ['https://steamcommunity.com/sharedfiles/filedetails/?id=3544291945', 'post', null],
  ['https://steamcommunity.com/groups/johndoe', 'other', null],
  ['https://s.team/p/abcd-efgh', 'other', null],
];
