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
    ...['my', 'posts', 'about', 'contact', 'faq', 'dmca', 'blog', 'api', 'search'],
    ...['notifications', 'stories', 'bookmarks', 'home', 'subscribe', 'complaints'],
    ...['referrals', 'usc2257', 'brand', 'transparency-center', 'api2', 'chats', 'lists'],
    ...['queue', 'vault', 'statements', 'collections', 'banking', 'profile'],
    ...['subscriptions'],
  ],
  routes: [
    ['post', '/<n>/{handle}'],
    ['post', '/<n>'],
    ['profile', '/{handle}'],
  ],
};
