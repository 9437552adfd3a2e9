import type { Network } from '../network.ts';

export const kofi: Network = {
  id: 'kofi',
  name: 'Ko-fi',
  domains: ['ko-fi.com'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{2,50}', profile: 'https://ko-fi.com/{}' }],
  reserved: [
    ...['home', 'explore', 'about', 'gold', 'account', 'login', 'register', 'i', 's', 'p', 'c'],
    ...[
      'post',
      'album',
      'manage',
      'discord',
      'messages',
      'summary',
      'streamalerts',
      'help',
      'more',
    ],
    ...['terms', 'privacy', 'api', 'settings', 'notifications', 'feed', 'supporters', 'webhooks'],
    ...[
      'pricing',
      'blog',
      'cookies',
      'widgets',
      'contact',
      'faq',
      'affiliates',
      'guidelines',
      'cdn',
    ],
    ...['buttons', 'browse', 'search', 'creators', 'tiers', 'payments', 'refer', 'stickers'],
    ...['shop', 'commissions', 'memberships', 'membership', 'donate', 'start', 'signup', 'goal'],
    ...['get-started', 'creator', 'crowdfund', 'integrations', 'analytics', 'payouts', 'legal'],
    ...['press', 'jobs', 'team', 'security', 'status', 'app', 'download', 'verify'],
    ...['resetpassword'],
  ],
  routes: [
    ['post', '/(post|album|i|s)/*'],
    ['profile', '/{handle}'],
  ],
};
