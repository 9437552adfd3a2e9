import type { Network } from '../network.ts';

/** Every country's domain shows the same people; these are the countries with most visits. */
export const airbnb: Network = {
  id: 'airbnb',
  name: 'Airbnb',
  domains: [
    ...['com', 'at', 'be', 'ca', 'ch', 'cl', 'co.id', 'co.in', 'co.kr', 'co.nz', 'co.uk', 'co.za'],
    ...['com.ar', 'com.au', 'com.br', 'com.co', 'com.hk', 'com.sg', 'com.tr', 'com.tw', 'cz', 'de'],
    ...['dk', 'es', 'fi', 'fr', 'gr', 'hu', 'ie', 'it', 'jp', 'mx', 'nl', 'no', 'pl', 'pt', 'se'],
  ].map((top) => `airbnb.${top}`),
  kinds: [{ id: 'id', pattern: '\\d{1,20}', profile: 'https://www.airbnb.com/users/show/{}' }],
  routes: [
    ['profile', '/users/(show/|profile/|){id}'],
    ['post', '/rooms/*'],
    ['message', '/(guest|hosting)/(messages|inbox)'],
  ],
};
