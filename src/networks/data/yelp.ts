import type { Network } from '../network.ts';

/** Every country's domain shows the same people; a sub-domain of two letters is a language. */
export const yelp: Network = {
  id: 'yelp',
  name: 'Yelp',
  domains: [
    ...[
      'com',
      'at',
      'be',
      'ca',
      'ch',
      'cl',
      'co.jp',
      'co.nz',
      'co.uk',
      'com.ar',
      'com.au',
      'com.br',
    ],
    ...['com.hk', 'com.mx', 'com.ph', 'com.sg', 'com.tr', 'com.tw', 'cz', 'de', 'dk', 'es', 'fi'],
    ...['fr', 'ie', 'it', 'my', 'nl', 'no', 'pl', 'pt', 'se'],
  ].map((top) => `yelp.${top}`),
  subdomains: 'www|m|[a-z]{2}',
  kinds: [
    {
      id: 'id',
      pattern: '[\\w-]{22}',
      keepsCase: true,
      profile: 'https://www.yelp.com/user_details?userid={}',
    },
  ],
  routes: [
    ['followers', '/user_details_friends?userid={id}'],
    ['profile', '/user_details(_*|)?userid={id}'],
  ],
};
