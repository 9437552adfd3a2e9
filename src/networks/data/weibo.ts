import type { Network } from '../network.ts';

/** A person has a number, perhaps a name in the address, and a screen name in any script. */
export const weibo: Network = {
  id: 'weibo',
  name: 'Weibo',
  domains: ['weibo.com', 'weibo.cn'],
  subdomains: 'www|m',
  kinds: [
    { id: 'id', pattern: '[1-9]\\d{4,11}', profile: 'https://weibo.com/u/{}' },
    { id: 'domain', pattern: '[a-z][a-z0-9_-]{2,30}', profile: 'https://weibo.com/{}' },
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}_·-]{1,30}',
      unreserved: true,
      profile: 'https://weibo.com/n/{}',
    },
  ],
  reserved: [
    ...['detail', 'status', 'home', 'login', 'search', 'hot', 'mygroups', 'set', 'settings', 'tv'],
    ...[
      'message',
      'messages',
      'at',
      'comment',
      'like',
      'fav',
      'friends',
      'newlogin',
      'signup',
      'p',
    ],
    ...[
      'ttarticle',
      'article',
      'ajax',
      'api',
      'aj',
      'video',
      'photo',
      'discover',
      'u',
      'n',
      'profile',
    ],
  ],
  routes: [
    ['search', '//s.weibo.com/user?q=(@|){handle}'],
    ['search', '//s.weibo.com'],
    ['post', '/(detail|status|tv|ttarticle)/*'],
    ['profile', '/n/{handle}'],
    ['followers', '/(u/|){id}/(follow|fans|myfollow)'],
    ['profile', '/(u|profile)/{id}'],
    ['profile', '/p/(100\\d\\d\\d|){id}'],
    ['post', '/{id}/*'],
    ['profile', '/{id|domain}'],
  ],
};
