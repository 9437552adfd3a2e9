import type { Line } from './example.ts';

export const blogspot: readonly Line[] = [
  ['https://www.blogger.com/profile/12345678901234567890', 'profile', 'id:12345678901234567890'],
  ['https://john-doe.blogspot.com/', 'profile', 'handle:john-doe'],
  ['https://John-Doe.blogspot.com/search/label/evening', 'profile', 'handle:john-doe'],
  ['https://john-doe.blogspot.com/2026/01/evening.html', 'post', 'handle:john-doe'],
  ['https://www.blogger.com/about/', 'other', null],
  ['https://www.blogspot.com/', 'other', null],
  ...[
    ...['ae', 'be', 'ca', 'ch', 'co.id', 'co.il', 'co.uk', 'com.ar', 'com.au', 'com.br', 'com.es'],
    ...[
      'com.tr',
      'de',
      'fr',
      'gr',
      'hk',
      'ie',
      'in',
      'it',
      'jp',
      'mx',
      'nl',
      'pt',
      'ro',
      'ru',
      'se',
    ],
  ].map((top): Line => [`https://john-doe.blogspot.${top}/2026/`, 'profile', 'handle:john-doe']),
];
