import type { Line } from './example.ts';

const JOHN = 'id:johnDOEjohnDOEjohn_-77';

export const yelp: readonly Line[] = [
  ['https://www.yelp.com/user_details?userid=johnDOEjohnDOEjohn_-77', 'profile', JOHN],
  [
    'https://m.yelp.com/user_details_reviews_self?rec_pagestart=0&userid=johnDOEjohnDOEjohn_-77',
    'profile',
    JOHN,
  ],
  ['https://www.yelp.com/user_details_friends?userid=johnDOEjohnDOEjohn_-77', 'followers', JOHN],
  ['https://fr.yelp.be/user_details?userid=johnDOEjohnDOEjohn_-77', 'profile', JOHN],
  ['https://www.yelp.com/biz/evening-berlin', 'other', null],
  ['https://www.yelp.com/user_details', 'other', null],
  ...[
    ...['at', 'ca', 'ch', 'cl', 'co.jp', 'co.nz', 'co.uk', 'com.ar', 'com.au', 'com.br', 'com.hk'],
    ...['com.mx', 'com.ph', 'com.sg', 'com.tr', 'com.tw', 'cz', 'de', 'dk', 'es', 'fi', 'fr', 'ie'],
    ...['it', 'my', 'nl', 'no', 'pl', 'pt', 'se'],
  ].map(
    (top): Line => [
      `https://www.yelp.${top}/user_details?userid=johnDOEjohnDOEjohn_-77`,
      'profile',
      JOHN,
    ],
  ),
];
