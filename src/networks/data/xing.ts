import type { Network } from '../network.ts';

export const xing: Network = {
  id: 'xing',
  name: 'XING',
  domains: ['xing.com'],
  subdomains: 'www|touch',
  kinds: [
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}_-]{3,80}',
      profile: 'https://www.xing.com/profile/{}',
    },
  ],
  routes: [
    ['search', '/search'],
    ['followers', '/(profile|profiles)/{handle}/contacts'],
    ['profile', '/(profile|profiles)/{handle}'],
  ],
};
