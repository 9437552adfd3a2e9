import type { Network } from '../network.ts';

/** Newer profiles have an id in which case counts, older ones a name. */
export const okcupid: Network = {
  id: 'okcupid',
  name: 'OkCupid',
  domains: ['okcupid.com'],
  subdomains: 'www|m',
  kinds: [
    {
      id: 'id',
      pattern: '[\\w-]{21,40}',
      keepsCase: true,
      profile: 'https://www.okcupid.com/profile/{}',
    },
    { id: 'handle', pattern: '[\\w-]{3,20}', profile: 'https://www.okcupid.com/profile/{}' },
  ],
  reserved: ['photos', 'edit', 'essays', 'questions', 'details', 'preferences'],
  routes: [
    ['profile', '/profile/{id|handle}'],
    ['message', '/messages'],
  ],
};
