import type { Line } from './example.ts';

const JOHN = 'id:12345678';

export const airbnb: readonly Line[] = [
  ['https://www.airbnb.com/users/show/12345678', 'profile', JOHN],
  [
    'https://www.airbnb.com/users/profile/12345678?previous_page_name=PdpHomeMarketplace',
    'profile',
    JOHN,
  ],
  ['https://www.airbnb.com/users/12345678/listings', 'profile', JOHN],
  ['https://www.airbnb.com/rooms/12345678', 'post', null],
  ['https://www.airbnb.com/guest/messages/12345678', 'message', null],
  ['https://www.airbnb.com/users/profile/about?context=host', 'other', null],
  ['https://www.airbnb.com/s/homes', 'other', null],
  ...[
    ...['at', 'be', 'ca', 'ch', 'cl', 'co.id', 'co.in', 'co.kr', 'co.nz', 'co.uk', 'co.za'],
    ...['com.ar', 'com.au', 'com.br', 'com.co', 'com.hk', 'com.sg', 'com.tr', 'com.tw', 'cz'],
    ...[
      'de',
      'dk',
      'es',
      'fi',
      'fr',
      'gr',
      'hu',
      'ie',
      'it',
      'jp',
      'mx',
      'nl',
      'no',
      'pl',
      'pt',
      'se',
    ],
  ].map((top): Line => [`https://www.airbnb.${top}/users/show/12345678`, 'profile', JOHN]),
];
