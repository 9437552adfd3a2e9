import type { Network } from '../network.ts';
import { INSTAGRAM_HANDLE } from './instagram.ts';

/** Handles are Instagram's; no word of the site can stand where one does, behind the @. */
export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  domains: ['threads.com', 'threads.net'],
  kinds: [
    {
      id: 'handle',
      pattern: INSTAGRAM_HANDLE,
      unreserved: true,
      profile: 'https://www.threads.com/@{}',
    },
  ],
  sharesHandles: 'instagram',
  routes: [
    ['post', '/t/*'],
    ['search', '/search?q=(@|){handle}'],
    ['search', '/search'],
    ['post', '/@{handle}/post/*'],
    ['profile', '/@{handle}'],
  ],
};
