import type { Network } from '../network.ts';

export const fansly: Network = {
  id: 'fansly',
  name: 'Fansly',
  domains: ['fansly.com'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{3,30}', profile: 'https://fansly.com/{}/posts' }],
  reserved: [
    ...['home', 'explore', 'lists', 'post', 'settings', 'messages', 'notifications', 'bookmarks'],
    ...['login', 'signup', 'register', 'creator', 'live', 'application', 'terms', 'privacy', 'api'],
    ...['help', 'about', 'contact', 'search', 'purchases', 'collections', 'vault', 'subscriptions'],
    ...[
      'logout',
      'dmca',
      'tos',
      'discover',
      'wallet',
      'creators',
      'statistics',
      'assets',
      'usc2257',
    ],
    ...['trending', 'followed', 'upload', 'payments', 'transactions', 'referral', 'invite'],
    ...['verify', 'hashtag', 'reset-password'],
  ],
  routes: [
    ['search', '/search'],
    ['message', '/messages'],
    ['post', '/post/*'],
    ['profile', '/(live/|){handle}'],
  ],
  requests: ['/api/v1/account?usernames={handle}'],
};
