import type { Network } from '../network.ts';

export const wattpad: Network = {
  id: 'wattpad',
  name: 'Wattpad',
  domains: ['wattpad.com'],
  subdomains: 'www|mobile|embed',
  kinds: [{ id: 'handle', pattern: '[\\w-]{2,30}', profile: 'https://www.wattpad.com/user/{}' }],
  routes: [
    ['search', '/search'],
    ['message', '/inbox/{handle}'],
    ['followers', '/user/{handle}/(followers|following)'],
    ['profile', '/user/{handle}'],
    ['post', '/(story|list)/*'],
  ],
  requests: ['/api/v3/users/{handle}'],
};
