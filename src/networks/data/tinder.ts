import type { Network } from '../network.ts';

/** Only a person's public link names them; matches and messages have opaque ids. */
export const tinder: Network = {
  id: 'tinder',
  name: 'Tinder',
  domains: ['tinder.com', 'gotinder.com'],
  kinds: [
    { id: 'handle', pattern: '[\\w.-]{2,40}', unreserved: true, profile: 'https://tinder.com/@{}' },
  ],
  routes: [
    ['message', '/app/messages/*'],
    ['profile', '/@{handle}'],
  ],
};
