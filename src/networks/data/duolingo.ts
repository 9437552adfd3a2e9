import type { Network } from '../network.ts';

export const duolingo: Network = {
  id: 'duolingo',
  name: 'Duolingo',
  domains: ['duolingo.com'],
  subdomains: 'www|preview|m',
  kinds: [
    { id: 'id', pattern: '\\d{5,16}', profile: 'https://www.duolingo.com/u/{}' },
    {
      id: 'handle',
      pattern: '[\\w.-]{2,30}',
      unreserved: true,
      profile: 'https://www.duolingo.com/profile/{}',
    },
  ],
  routes: [
    ['profile', '/u/{id}'],
    ['profile', '/profile/{handle}'],
  ],
  requests: ['/<n>-<n>-<n>/users?username={handle}'],
};
