import type { Network } from '../network.ts';

export const aboutme: Network = {
  id: 'aboutme',
  name: 'about.me',
  domains: ['about.me'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,50}', profile: 'https://about.me/{}' }],
  reserved: [
    ...[
      'login',
      'signup',
      'logout',
      'about',
      'help',
      'blog',
      'pricing',
      'privacy',
      'terms',
      'legal',
    ],
    ...['settings', 'account', 'search', 'explore', 'people', 'directory', 'dashboard', 'contact'],
    ...[
      'pro',
      'features',
      'press',
      'jobs',
      'sitemap',
      'api',
      'auth',
      'discover',
      'upgrade',
      'email',
    ],
    ...['email-signature', 'marketing', 'ontheroad', 'support', 'cookies', 'n', 'compliments'],
    ...['spotlight', 'backgrounds', 'cards', 'invites', 'intro', 'learn', 'business'],
    ...['freelancers', 'app', 'password', 'verify'],
  ],
  routes: [['profile', '/{handle}']],
};
