import type { Network } from '../network.ts';

export const bereal: Network = {
  id: 'bereal',
  name: 'BeReal',
  domains: ['bere.al', 'bereal.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.]{3,30}', profile: 'https://bere.al/{}' }],
  reserved: [
    ...['about', 'download', 'jobs', 'press', 'community', 'brands', 'careers', 'contact'],
    ...['guidelines', 'app', 'blog', 'faq'],
  ],
  routes: [['profile', '/{handle}']],
};
