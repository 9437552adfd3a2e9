import type { Network } from '../network.ts';

export const vsco: Network = {
  id: 'vsco',
  name: 'VSCO',
  domains: ['vsco.co'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{2,30}', profile: 'https://vsco.co/{}/gallery' }],
  reserved: [
    ...[
      'about',
      'search',
      'user',
      'feed',
      'discover',
      'settings',
      'login',
      'signup',
      'terms',
      'hub',
    ],
    ...[
      'privacy',
      'features',
      'landing',
      'guidelines',
      'membership',
      'store',
      'careers',
      'product',
    ],
    ...['media', 'grid', 'subscribe', 'download', 'news', 'studio', 'community', 'sites', 'vi'],
  ],
  routes: [
    ['post', '/{handle}/(media|journal|video)/*'],
    ['profile', '/{handle}'],
  ],
};
