import type { Network } from '../network.ts';

export const kick: Network = {
  id: 'kick',
  name: 'Kick',
  domains: ['kick.com'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{3,30}', profile: 'https://kick.com/{}' }],
  reserved: [
    ...['browse', 'categories', 'category', 'following', 'search', 'video', 'settings', 'about'],
    ...['terms-of-service', 'privacy-policy', 'community-guidelines', 'dashboard', 'login', 'api'],
    ...[
      'signup',
      'clips',
      'subscriptions',
      'wallet',
      'careers',
      'help',
      'transactions',
      'download',
    ],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/{handle}/(videos|clips)/*'],
    ['post', '/(video|clips)/*'],
    ['profile', '/{handle}'],
  ],
};
