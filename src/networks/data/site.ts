import type { Network } from '../network.ts';

/** Any site the user names, for what no network's file knows: a host, and what begins with a path of it. */
export const site: Network = {
  id: 'site',
  name: 'www',
  domains: [],
  kinds: [
    {
      id: 'address',
      pattern: '(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}(?:/[^/?#\\s]+)*',
      livesOn: 'start',
      profile: 'https://{}',
    },
  ],
  routes: [['profile', '//{address}']],
};
