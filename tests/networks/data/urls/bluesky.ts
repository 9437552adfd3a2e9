import type { Line } from './example.ts';

export const bluesky: readonly Line[] = [
  ['https://bsky.app/profile/John.Doe.bsky.social', 'profile', 'handle:john.doe.bsky.social'],
  [
    'https://main.bsky.dev/profile/johndoe.bsky.social/feed/abc',
    'profile',
    'handle:johndoe.bsky.social',
  ],
  ['https://bsky.app/profile/johndoe.example/post/3kh5rarr3gn2n', 'post', 'handle:johndoe.example'],
  [
    'https://bsky.app/profile/johndoe.example/known-followers',
    'followers',
    'handle:johndoe.example',
  ],
  ['https://johndoe.bsky.social/', 'profile', 'handle:johndoe.bsky.social'],
  [
    'https://bsky.app/search?q=cats%20from%3Ajohndoe.bsky.social',
    'search',
    'handle:johndoe.bsky.social',
  ],
  [
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
    'profile',
    'did:did:plc:z72i7hdynmk6r22z27h6tvur',
  ],
  [
    'https://bsky.app/profile/did%3Aplc%3Az72i7hdynmk6r22z27h6tvur/post/3l3g',
    'post',
    'did:did:plc:z72i7hdynmk6r22z27h6tvur',
  ],
  ['https://bsky.app/profile/johndoe', 'other', null],
  ['https://bsky.app/search?q=%40johndoe.bsky.social', 'search', 'handle:johndoe.bsky.social'],
  ['https://bsky.app/search?q=nature', 'search', null],
  ['https://bsky.app/hashtag/johndoe.bsky.social', 'other', null],
  ['https://bsky.app/messages/3l33flpoygt26', 'message', null],
  ['https://bsky.social/', 'other', null],
  [
    'https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3abc',
    'post',
    'did:did:plc:abcdefghijklmnopqrstuvwx',
  ],
  [
    'https://bsky.app/starter-pack/john-doe.bsky.social/3abc',
    'other',
    'handle:john-doe.bsky.social',
  ],
  ['https://bsky.social/oauth/authorize?client_id=x', 'other', null],
];
