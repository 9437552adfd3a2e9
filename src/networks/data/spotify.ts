import type { Network } from '../network.ts';

export const spotify: Network = {
  id: 'spotify',
  name: 'Spotify',
  domains: ['spotify.com'],
  subdomains: 'open|play|www',
  others: ['spotify.link'],
  unasked: ['spotify.link'],
  kinds: [
    {
      id: 'id',
      pattern: '31[a-z0-9]{26}|[a-z0-9]{22}',
      profile: 'https://open.spotify.com/user/{}',
    },
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{N}_.-]{1,64}',
      unreserved: true,
      profile: 'https://open.spotify.com/user/{}',
    },
  ],
  routes: [
    ['followers', '/(intl-*/|)user/{id|handle}/(followers|following)'],
    ['profile', '/(intl-*/|embed/|)user/{id|handle}'],
    ['profile', '/(intl-*/|embed/|)artist/{id}'],
    ['other', '//spotify.link/*'],
  ],
};
