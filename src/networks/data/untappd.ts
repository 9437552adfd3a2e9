import type { Network } from '../network.ts';

export const untappd: Network = {
  id: 'untappd',
  name: 'Untappd',
  domains: ['untappd.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,30}', profile: 'https://untappd.com/user/{}' }],
  routes: [
    ['search', '/search'],
    ['post', '/user/{handle}/checkin/*'],
    ['followers', '/user/{handle}/friends'],
    ['profile', '/user/{handle}'],
  ],
};
