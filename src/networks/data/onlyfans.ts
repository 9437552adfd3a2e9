import type { Network } from '../network.ts';

export const onlyfans: Network = {
  id: 'onlyfans',
  name: 'OnlyFans',
  domains: ['onlyfans.com'],
  kinds: [
    {
      id: 'handle',
      pattern: '(?=[\\d._-]*[a-z])[\\w.-]{3,30}',
      profile: 'https://onlyfans.com/{}',
    },
  ],
  reserved: [
    ...[
      'my',
      'posts',
      'terms',
      'privacy',
      'help',
      'about',
      'contact',
      'faq',
      'dmca',
      'blog',
      'api',
    ],
    ...['search', 'settings', 'notifications', 'login', 'signup', 'stories', 'bookmarks', 'home'],
    ...[
      'subscribe',
      'complaints',
      'cookies',
      'referrals',
      'usc2257',
      'brand',
      'transparency-center',
    ],
  ],
  routes: [
    ['post', '/<n>/{handle}'],
    ['post', '/<n>'],
    ['profile', '/{handle}'],
  ],
};
