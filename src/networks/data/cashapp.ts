import type { Network } from '../network.ts';

export const cashapp: Network = {
  id: 'cashapp',
  name: 'Cash App',
  domains: ['cash.app'],
  kinds: [
    {
      id: 'handle',
      pattern: '(?=\\d*[a-z])\\w{1,20}',
      unreserved: true,
      profile: 'https://cash.app/%24{}',
    },
  ],
  routes: [['profile', '/($){handle}']],
};
