import type { Network } from '../network.ts';

/** Every country's domain shows the same people; a sub-domain of two letters is a language. */
export const tripadvisor: Network = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  domains: [
    ...['com', 'at', 'be', 'ca', 'ch', 'cl', 'cn', 'co', 'co.id', 'co.il', 'co.kr', 'co.nz'],
    ...['co.uk', 'co.za', 'com.ar', 'com.au', 'com.br', 'com.gr', 'com.hk', 'com.mx', 'com.my'],
    ...['com.pe', 'com.ph', 'com.sg', 'com.tr', 'com.tw', 'com.vn', 'cz', 'de', 'dk', 'es', 'fi'],
    ...['fr', 'ie', 'in', 'it', 'jp', 'nl', 'pt', 'ru', 'se'],
  ].map((top) => `tripadvisor.${top}`),
  subdomains: 'www|[a-z]{2}',
  kinds: [
    {
      id: 'id',
      pattern: '[0-9a-f]{32}',
      keepsCase: true,
      profile: 'https://www.tripadvisor.com/MemberProfile-a_uid.{}',
    },
    { id: 'handle', pattern: '[\\w.-]{2,60}', profile: 'https://www.tripadvisor.com/Profile/{}' },
  ],
  routes: [
    ['profile', '/MemberProfile-a_uid.{id}'],
    ['profile', '/(Profile|members(-*|))/{handle}'],
    ['post', '/ShowUserReviews-*'],
  ],
};
