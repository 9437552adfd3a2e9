import { INSTAGRAM_HANDLE } from './instagram.ts';
import type { Network } from './network.ts';

/** Handles are Instagram's. */
export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  domains: ['threads.com', 'threads.net'],
  subdomains: 'www',
  not: [],
  others: [],
  kinds: [
    {
      id: 'handle',
      pattern: INSTAGRAM_HANDLE,
      ends: '[^\\w.]',
      profile: 'https://www.threads.com/@{}',
    },
  ],
  reserved: [
    ...[
      'search',
      'activity',
      'liked',
      'saved',
      'settings',
      'login',
      'custom_feed',
      'insights',
      't',
    ],
    ...['for_you', 'following'],
  ],
  routes: [
    ['post', '/t/*'],
    ['post', '/@{handle}/post/*'],
    ['profile', '/@{handle}'],
  ],
};
