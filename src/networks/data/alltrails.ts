import type { Network } from '../network.ts';

export const alltrails: Network = {
  id: 'alltrails',
  name: 'AllTrails',
  domains: ['alltrails.com'],
  kinds: [
    { id: 'handle', pattern: '[\\w.-]{2,60}', profile: 'https://www.alltrails.com/members/{}' },
  ],
  routes: [
    ['followers', '/(*/|)members/{handle}/(followers|following)'],
    ['profile', '/(*/|)members/{handle}'],
  ],
};
