import type { Network } from '../network.ts';

export const vero: Network = {
  id: 'vero',
  name: 'Vero',
  domains: ['vero.co'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,40}', profile: 'https://vero.co/{}' }],
  reserved: ['about', 'download', 'press', 'jobs', 'contact', 'app', 'blog', 'faq'],
  routes: [
    ['post', '/{handle}/*'],
    ['profile', '/{handle}'],
  ],
};
