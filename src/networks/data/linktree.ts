import type { Network } from '../network.ts';

/** A page of links to all the others. */
export const linktree: Network = {
  id: 'linktree',
  name: 'Linktree',
  domains: ['linktr.ee', 'linktree.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,40}', profile: 'https://linktr.ee/{}' }],
  reserved: [
    ...[
      's',
      'login',
      'register',
      'signup',
      'help',
      'blog',
      'about',
      'admin',
      'pricing',
      'discover',
    ],
    ...['marketplace', 'templates', 'privacy', 'terms', 'products', 'careers', 'press', 'contact'],
  ],
  routes: [['profile', '/(@|){handle}']],
};
