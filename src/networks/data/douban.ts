import type { Network } from '../network.ts';

/** Films, books and music have hosts of their own, where people have the same names. */
export const douban: Network = {
  id: 'douban',
  name: 'Douban',
  domains: ['douban.com'],
  subdomains: 'www|m|movie|book|music',
  kinds: [
    { id: 'id', pattern: '\\d{3,12}', profile: 'https://www.douban.com/people/{}/' },
    { id: 'handle', pattern: '[\\w.-]{2,30}', profile: 'https://www.douban.com/people/{}/' },
  ],
  routes: [
    ['search', '/search'],
    ['post', '/people/{id|handle}/status/*'],
    ['followers', '/people/{id|handle}/(contacts|rev_contacts)'],
    ['profile', '/(group/|)people/{id|handle}'],
    ['post', '/(note|review)/*'],
  ],
};
