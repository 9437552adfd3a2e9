import type { Network } from '../network.ts';

export const ameba: Network = {
  id: 'ameba',
  name: 'Ameba',
  domains: ['ameblo.jp'],
  subdomains: 'www|s',
  others: ['profile.ameba.jp', 'rssblog.ameba.jp'],
  kinds: [{ id: 'handle', pattern: '[a-z0-9-]{3,24}', profile: 'https://ameblo.jp/{}/' }],
  reserved: ['me', 'general', 'ameba', 'search', 'genre', 'ranking', 'api', 'static'],
  routes: [
    ['post', '/{handle}/entry-*'],
    ['profile', '/{handle}'],
    ['profile', '//profile.ameba.jp/(ameba/|general/|){handle}'],
    ['profile', '//rssblog.ameba.jp/{handle}'],
  ],
};
