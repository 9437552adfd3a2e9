import type { Network } from '../network.ts';

/** Older addresses have a number, newer ones a long id. */
export const badoo: Network = {
  id: 'badoo',
  name: 'Badoo',
  domains: ['badoo.com'],
  subdomains: 'www|m|us1|eu1',
  kinds: [
    { id: 'id', pattern: '0\\d{6,14}', profile: 'https://badoo.com/profile/{}' },
    {
      id: 'key',
      pattern: 'z[\\w-]{15,120}',
      keepsCase: true,
      known: { by: 32, rest: '[\\w-]*' },
      profile: 'https://badoo.com/profile/{}',
    },
  ],
  routes: [
    ['profile', '/profile/{id|key}'],
    ['profile', '/(*/|){id}'],
    ['message', '/messages'],
  ],
};
