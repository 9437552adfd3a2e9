import type { Line } from './example.ts';

export const youtube: readonly Line[] = [
  ['https://www.youtube.com/@JohnDoe', 'profile', 'handle:johndoe'],
  ['https://m.youtube.com/@johndoe/videos', 'profile', 'handle:johndoe'],
  ['https://www.youtube.com/@johndoe/search?query=cats', 'profile', 'handle:johndoe'],
  ['https://www.youtube.com/@%D0%98%D0%B2%D0%B0%D0%BD', 'profile', 'handle:иван'],
  ['https://www.youtube.com/@иван/videos', 'profile', 'handle:иван'],
  ['https://www.youtube.com/@franc%CC%A7ois', 'profile', 'handle:françois'],
  ['https://www.youtubekids.com/@johndoe', 'profile', 'handle:johndoe'],
  ['https://www.youtube.com/@johndoe/live', 'other', 'handle:johndoe'],
  ['https://www.youtube.com/results?search_query=johndoe', 'search', 'handle:johndoe'],
  ['https://www.youtube.com/results?q=%40johndoe&sp=EgQIBBgB', 'search', 'handle:johndoe'],
  [
    'https://www.youtube.com/channel/UCmlqkdCBesrv2Lak1mF_MxA',
    'profile',
    'id:mlqkdCBesrv2Lak1mF_MxA',
  ],
  [
    'https://music.youtube.com/browse/UCmlqkdCBesrv2Lak1mF_MxA',
    'profile',
    'id:mlqkdCBesrv2Lak1mF_MxA',
  ],
  [
    'https://www.youtube.com/channel/UCmlqkdCBesrv2Lak1mF_MxA/live',
    'other',
    'id:mlqkdCBesrv2Lak1mF_MxA',
  ],
  [
    'https://www.youtube.com/playlist?list=UUmlqkdCBesrv2Lak1mF_MxA',
    'post',
    'id:mlqkdCBesrv2Lak1mF_MxA',
  ],
  [
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCmlqkdCBesrv2Lak1mF_MxA',
    'profile',
    'id:mlqkdCBesrv2Lak1mF_MxA',
  ],
  [
    'https://www.youtube-nocookie.com/embed/live_stream?channel=UCmlqkdCBesrv2Lak1mF_MxA',
    'profile',
    'id:mlqkdCBesrv2Lak1mF_MxA',
  ],
  ['https://www.youtube.com/user/JohnDoe/about', 'profile', 'legacy:johndoe'],
  ['https://www.youtube.com/c/johndoe', 'profile', 'legacy:johndoe'],
  ['https://www.youtube.com/johndoe', 'profile', 'legacy:johndoe'],
  ['https://www.youtube.com/results?search_query=royalty+free+music', 'search', null],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'post', null],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'post', null],
  ['https://youtu.be/dQw4w9WgXcQ?list=PL2qgrgXsNUG5ig9cat4ohreBjYLAPC0J5', 'post', null],
  ['https://www.youtube.com/channel/johndoe', 'other', null],
  ['https://www.youtube.com/hashtag/johndoe', 'other', null],
  ['https://www.youtube.com/', 'other', null],
];
