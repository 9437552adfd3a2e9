import type { Network } from '../network.ts';

export const zhihu: Network = {
  id: 'zhihu',
  name: 'Zhihu',
  domains: ['zhihu.com'],
  subdomains: 'www|m',
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,60}', profile: 'https://www.zhihu.com/people/{}' }],
  routes: [
    ['search', '/search'],
    ['followers', '/people/{handle}/(followers|following)'],
    ['profile', '/(people|org)/{handle}'],
    ['post', '/(question|zvideo|pin)/*'],
  ],
  requests: ['/api/v4/members/{handle}'],
};
