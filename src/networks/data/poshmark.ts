import type { Network } from '../network.ts';

export const poshmark: Network = {
  id: 'poshmark',
  name: 'Poshmark',
  domains: ['poshmark.com', 'poshmark.ca'],
  kinds: [{ id: 'handle', pattern: '\\w{2,30}', profile: 'https://poshmark.com/closet/{}' }],
  routes: [
    ['search', '/search'],
    ['followers', '/user/{handle}/(followers|following)'],
    ['other', '/user/{handle}/(shares|likes)'],
    ['profile', '/closet/{handle}'],
    ['post', '/listing/*'],
  ],
};
