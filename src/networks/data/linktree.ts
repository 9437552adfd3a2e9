import type { Network } from '../network.ts';

/** A page of links to all the others. */
export const linktree: Network = {
  id: 'linktree',
  name: 'Linktree',
  domains: ['linktr.ee', 'linktree.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,40}', profile: 'https://linktr.ee/{}' }],
  reserved: [
    ...['s', 'blog', 'about', 'admin', 'pricing', 'discover', 'marketplace', 'templates'],
    ...['products', 'careers', 'press', 'contact', 'events', 'partners', 'resources'],
    ...['business', 'creators', 'enterprise', 'solutions', 'apps', 'integrations'],
  ],
  routes: [['profile', '/(@|){handle}']],
};
