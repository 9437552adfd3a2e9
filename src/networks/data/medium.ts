import type { Network } from '../network.ts';

/** A sub-domain is a person or a publication. */
export const medium: Network = {
  id: 'medium',
  name: 'Medium',
  domains: ['medium.com'],
  kinds: [
    { id: 'id', pattern: '[0-9a-f]{10,14}', profile: 'https://medium.com/u/{}' },
    { id: 'handle', pattern: '[\\w.-]{1,40}', profile: 'https://medium.com/@{}' },
  ],
  reserved: [
    ...['www', 'api', 'blog', 'link', 'miro', 'cdn', 'about', 'status', 'cdn-images-1'],
    ...['cdn-images-2', 'cdn-static-1', 'glyph', 'static', 'rsci'],
  ],
  routes: [
    ['search', '/search'],
    ['profile', '/u/{id}'],
    ['followers', '/@{handle}/(followers|following)'],
    ['profile', '/@{handle}/(about|lists|latest)'],
    ['post', '/@{handle}/*'],
    ['profile', '/(feed/|)@{handle}'],
    ['followers', '//{handle}.medium.com/(followers|following)'],
    ['profile', '//{handle}.medium.com/(about|lists)'],
    ['post', '//{handle}.medium.com/*'],
    ['profile', '//{handle}.medium.com'],
    ['post', '/p/*'],
  ],
};
