import type { Network } from '../network.ts';

export const komoot: Network = {
  id: 'komoot',
  name: 'Komoot',
  domains: ['komoot.com', 'komoot.de'],
  kinds: [
    { id: 'id', pattern: '\\d{4,15}', profile: 'https://www.komoot.com/user/{}' },
    { id: 'handle', pattern: '[\\w-]{2,40}', profile: 'https://www.komoot.com/user/{}' },
  ],
  reserved: ['tours', 'routes', 'collections', 'highlights', 'activities', 'feed'],
  routes: [
    ['followers', '/(*/|)user/{id|handle}/(followers|following)'],
    ['profile', '/(*/|)user/{id|handle}'],
    ['post', '/(*/|)(tour|smarttour|collection)/*'],
  ],
  requests: ['/(api/|)v007/users/{id|handle}'],
};
