import type { Line } from './example.ts';

export const spotify: readonly Line[] = [
  ['https://open.spotify.com/user/John.Doe', 'profile', 'handle:john.doe'],
  ['https://open.spotify.com/intl-de/user/john.doe/followers', 'followers', 'handle:john.doe'],
  [
    'https://open.spotify.com/user/31xyzabcdefghijklmnopqrstuvw',
    'profile',
    'id:31xyzabcdefghijklmnopqrstuvw',
  ],
  [
    'https://open.spotify.com/artist/4cOdK2wGLETKBW3PvgPWqT',
    'profile',
    'id:4codk2wgletkbw3pvgpwqt',
  ],
  ['https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT', 'other', null],
  ['https://open.spotify.com/playlist/4cOdK2wGLETKBW3PvgPWqT', 'other', null],
  ['https://spotify.link/abc123xyz', 'other', null],
  ['https://open.spotify.com/embed/user/johndoe/playlist/37i9dQZF1DX', 'profile', 'handle:johndoe'],
];
