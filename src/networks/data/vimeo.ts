import type { Network } from '../network.ts';

/** All digits is a video, anything else in its place a person. */
export const vimeo: Network = {
  id: 'vimeo',
  name: 'Vimeo',
  domains: ['vimeo.com'],
  kinds: [
    { id: 'handle', pattern: '(?=\\d*[a-z])[a-z0-9_-]{2,40}', profile: 'https://vimeo.com/{}' },
  ],
  reserved: [
    ...['channels', 'groups', 'album', 'showcase', 'ondemand', 'categories', 'watch', 'about'],
    ...[
      'search',
      'upload',
      'login',
      'join',
      'log_in',
      'settings',
      'help',
      'blog',
      'features',
      'home',
    ],
    ...['create', 'solutions', 'upgrade', 'jobs', 'stock', 'for-hire', 'manage', 'event', 'video'],
    ...[
      'privacy',
      'terms',
      'site_map',
      'ott',
      'enterprise',
      'live',
      'tools',
      'pricing',
      'staffpicks',
    ],
    ...['cameo', 'everywhere', 'partners', 'musicstore', 'moogaloop.swf', 'folder', 'user', 'api'],
    ...['integrations', 'dmca', 'cookie_policy', 'ads', 'feed', 'store', 'customers', 'apps'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/<n>'],
    ['post', '//player.vimeo.com/video/*'],
    ['post', '/{handle}/review/*'],
    ['followers', '/{handle}/(following|followers)'],
    ['profile', '/{handle}'],
  ],
};
