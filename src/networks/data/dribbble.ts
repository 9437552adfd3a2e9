import type { Network } from '../network.ts';

export const dribbble: Network = {
  id: 'dribbble',
  name: 'Dribbble',
  domains: ['dribbble.com'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{2,40}', profile: 'https://dribbble.com/{}' }],
  reserved: [
    ...['shots', 'search', 'tags', 'designers', 'jobs', 'hiring', 'freelance', 'learn', 'stories'],
    ...['about', 'contact', 'terms', 'privacy', 'signup', 'session', 'login', 'logout', 'account'],
    ...['pro', 'teams', 'team', 'colors', 'api', 'goods', 'marketplace', 'resources', 'courses'],
    ...['following', 'popular', 'recent', 'uploads', 'upload', 'messages', 'notifications', 'help'],
    ...['places', 'podcast', 'overtime', 'meetups', 'events', 'testimonials', 'advertise', 'brand'],
    ...['inspiration', 'integrations', 'projects', 'services', 'hire', 'company', 'companies'],
    ...[
      'careers',
      'settings',
      'leads',
      'instant-match',
      'transactions',
      'auth',
      'password',
      'branding',
    ],
    ...[
      'assets',
      'highlights',
      'for-designers',
      'work',
      'talent',
      'pricing',
      'collections',
      'users',
    ],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/shots/*'],
    ['followers', '/{handle}/(followers|following)'],
    ['profile', '/{handle}'],
  ],
};
