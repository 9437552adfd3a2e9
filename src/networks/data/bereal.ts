import type { Network } from '../network.ts';

export const bereal: Network = {
  id: 'bereal',
  name: 'BeReal',
  domains: ['bere.al', 'bereal.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.]{3,30}', profile: 'https://bere.al/{}' }],
  reserved: [
    ...['about', 'download', 'privacy', 'terms', 'help', 'jobs', 'press', 'support', 'community'],
    ...['safety', 'legal', 'brands', 'careers', 'contact', 'guidelines', 'login', 'cookies'],
  ],
  routes: [['profile', '/{handle}']],
};
