import type { Network } from '../network.ts';

const DOMAINS = ['carrd.co', 'crd.co', 'drr.ac', 'ju.mp', 'uwu.ai'];

/** One page of one person, on a host of its own; the same name below another domain is another page. */
export const carrd: Network = {
  id: 'carrd',
  name: 'Carrd',
  domains: [],
  others: DOMAINS,
  kinds: [
    {
      id: 'address',
      pattern: '[a-z0-9-]{2,60}\\.(?:carrd\\.co|crd\\.co|drr\\.ac|ju\\.mp|uwu\\.ai)',
      livesOn: 'start',
      profile: 'https://{}',
    },
  ],
  reserved: ['www', 'docs', 'try'].flatMap((word) => DOMAINS.map((domain) => `${word}.${domain}`)),
  routes: [['profile', '//{address}']],
};
