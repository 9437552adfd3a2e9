import type { Network } from '../network.ts';

export const partiful: Network = {
  id: 'partiful',
  name: 'Partiful',
  domains: ['partiful.com'],
  kinds: [
    {
      id: 'id',
      pattern: '[a-z0-9]{16,36}',
      keepsCase: true,
      profile: 'https://partiful.com/u/{}',
    },
  ],
  routes: [
    ['profile', '/u/{id}'],
    ['post', '/e/*'],
  ],
};
