import type { Network } from '../network.ts';

/** A person has a secUid, as on TikTok, and in older links a number. */
export const douyin: Network = {
  id: 'douyin',
  name: 'Douyin',
  domains: ['douyin.com', 'iesdouyin.com'],
  subdomains: 'www|m',
  kinds: [
    {
      id: 'secuid',
      pattern: 'ms4wljab[a-z0-9_-]{12,100}',
      keepsCase: true,
      // Twenty characters behind the twelve that all secUids begin with.
      known: { by: 32, rest: '[\\w-]*' },
      profile: 'https://www.douyin.com/user/{}',
    },
    { id: 'id', pattern: '\\d{6,20}', profile: 'https://www.iesdouyin.com/share/user/{}' },
  ],
  routes: [
    ['search', '/search'],
    ['profile', '/(share/|)user/{secuid|id}'],
    ['post', '/(share/|)(video|note)/*'],
  ],
};
