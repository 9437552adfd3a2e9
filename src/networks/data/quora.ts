import type { Network } from '../network.ts';

/** A sub-domain of two letters is a language; a longer one is a space of many. */
export const quora: Network = {
  id: 'quora',
  name: 'Quora',
  domains: ['quora.com'],
  subdomains: 'www|[a-z]{2}',
  kinds: [
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}_.-]{2,80}',
      profile: 'https://www.quora.com/profile/{}',
    },
  ],
  routes: [
    ['search', '/search'],
    ['followers', '/profile/{handle}/(followers|following)'],
    ['profile', '/profile/{handle}'],
    ['post', '/*/answer/{handle}'],
  ],
};
