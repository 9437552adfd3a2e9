import type { Network } from '../network.ts';

export const vsco: Network = {
  id: 'vsco',
  name: 'VSCO',
  domains: ['vsco.co'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{2,30}', profile: 'https://vsco.co/{}/gallery' }],
  reserved: [
    ...['about', 'search', 'user', 'feed', 'discover', 'hub', 'features', 'landing'],
    ...['guidelines', 'membership', 'store', 'careers', 'product', 'media', 'grid'],
    ...['subscribe', 'download', 'news', 'studio', 'community', 'sites', 'vi', 'spaces'],
    ...['im', 'image', 'images', 'img', 'api', 'assets', 'app', 'presets', 'www'],
    ...['content'],
  ],
  routes: [
    ['post', '/{handle}/(media|journal|video)/*'],
    ['profile', '/{handle}'],
    ['profile', '//{handle}.vsco.co'],
  ],
};
