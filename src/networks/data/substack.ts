import type { Network } from '../network.ts';

/** A sub-domain is a publication, most often of one person. */
export const substack: Network = {
  id: 'substack',
  name: 'Substack',
  domains: ['substack.com'],
  subdomains: 'www|open',
  kinds: [
    { id: 'id', pattern: '\\d{3,12}', profile: 'https://substack.com/profile/{}' },
    { id: 'handle', pattern: '[\\w-]{1,60}', profile: 'https://substack.com/@{}' },
  ],
  reserved: [
    ...['www', 'open', 'on', 'api', 'cdn', 'email', 'reader', 'post', 'media', 'images'],
    ...['img', 'static', 'status', 'app'],
  ],
  routes: [
    ['profile', '/profile/{id}(-*|)'],
    ['post', '/@{handle}/(note|p)/*'],
    ['profile', '/@{handle}'],
    ['post', '/pub/{handle}/p/*'],
    ['profile', '/pub/{handle}'],
    ['post', '//{handle}.substack.com/(p|cp)/*'],
    ['profile', '//{handle}.substack.com'],
  ],
};
