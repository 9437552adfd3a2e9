import type { Line } from './example.ts';

export const flickr: readonly Line[] = [
  ['https://www.flickr.com/photos/JohnDoe/', 'profile', 'handle:johndoe'],
  ['https://www.flickr.com/people/johndoe/', 'profile', 'handle:johndoe'],
  ['https://www.flickr.com/people/johndoe/contacts', 'followers', 'handle:johndoe'],
  ['https://www.flickr.com/photos/johndoe/16089302239', 'post', 'handle:johndoe'],
  ['https://m.flickr.com/people/10922353@N03/', 'profile', 'id:10922353@n03'],
  ['https://www.flickr.com/photos/10922353%40N03/', 'profile', 'id:10922353@n03'],
  ['https://flickr.com/search/?text=mountain', 'search', null],
  ['https://www.flickr.com/photos/tags/johndoe', 'other', null],
  ['https://www.flickr.com/groups/johndoe', 'other', null],
  ['https://flic.kr/p/AbCdEf', 'post', null],
  ['https://www.flickr.com/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://www.flickr.com/gp/12345678@N00/AbC123', 'profile', 'id:12345678@n00'],
  ['https://m.flickr.com/#/photos/john_doe/', 'profile', 'handle:john_doe'],
  [
    'https://api.flickr.com/services/feeds/photos_public.gne?id=12345678@N00&lang=en-us',
    'profile',
    'id:12345678@n00',
  ],
  ['https://www.flickr.com/slideShow/index.gne?user_id=12345678@N00', 'other', null],
  ['https://www.flickr.com/groups/johndoe/pool/', 'other', null],
  ['https://www.flickr.com/cameras/canon', 'other', null],
  ['https://www.flickr.com/services/oauth/authorize', 'other', null],
];
