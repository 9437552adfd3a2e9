import type { Network } from '../network.ts';

export const steam: Network = {
  id: 'steam',
  name: 'Steam',
  domains: ['steamcommunity.com'],
  others: ['s.team'],
  unasked: ['s.team'],
  kinds: [
    { id: 'id', pattern: '7656\\d{13}', profile: 'https://steamcommunity.com/profiles/{}' },
    {
      id: 'handle',
      pattern: '[\\w-]{2,32}',
      unreserved: true,
      profile: 'https://steamcommunity.com/id/{}',
    },
  ],
  routes: [
    ['other', '/broadcast/watch/{id}'],
    ['followers', '/profiles/{id}/friends'],
    ['followers', '/id/{handle}/friends'],
    ['profile', '/profiles/{id}'],
    ['profile', '/id/{handle}'],
    ['post', '/sharedfiles/filedetails'],
    ['other', '//s.team/*'],
  ],
  requests: ['/miniprofile/{id}'],
};
