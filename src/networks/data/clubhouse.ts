import type { Network } from '../network.ts';

export const clubhouse: Network = {
  id: 'clubhouse',
  name: 'Clubhouse',
  domains: ['clubhouse.com', 'joinclubhouse.com'],
  kinds: [
    {
      id: 'handle',
      pattern: '[\\w.]{2,30}',
      unreserved: true,
      profile: 'https://www.clubhouse.com/@{}',
    },
  ],
  routes: [
    ['other', '/(event|room|club|house)/*'],
    ['profile', '/@{handle}'],
  ],
};
