import type { Network } from '../network.ts';

export const askfm: Network = {
  id: 'askfm',
  name: 'ASKfm',
  domains: ['ask.fm'],
  kinds: [{ id: 'handle', pattern: '[\\w.]{2,30}', profile: 'https://ask.fm/{}' }],
  reserved: [
    ...[
      'account',
      'about',
      'login',
      'signup',
      'search',
      'leaderboard',
      'help',
      'terms',
      'discover',
    ],
    ...[
      'safety',
      'contact',
      'advertise',
      'notifications',
      'feed',
      'friends',
      'settings',
      'privacy',
    ],
  ],
  routes: [
    ['post', '/{handle}/(answers|answer|photopolls)/*'],
    ['profile', '/(@|){handle}'],
  ],
};
