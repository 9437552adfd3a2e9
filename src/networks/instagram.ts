import type { Network } from './network.ts';

/** Handles ignore case; dots and underscores count, and no two dots stand together. */
export const INSTAGRAM_HANDLE = '[a-z0-9_](?:\\.?[a-z0-9_]){0,29}';

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  domains: ['instagram.com', 'instagr.am'],
  subdomains: 'www|m',
  not: [],
  others: ['ig.me'],
  kinds: [
    {
      id: 'handle',
      pattern: INSTAGRAM_HANDLE,
      ends: '[^\\w.]',
      profile: 'https://www.instagram.com/{}/',
      story: 'https://www.instagram.com/stories/{}/',
    },
  ],
  reserved: [
    ...['p', 'tv', 'reel', 'reels', 'explore', 'stories', 's', 'share', 'direct', 'accounts'],
    ...['about', 'legal', 'api', 'graphql', 'web', 'press', 'privacy', 'terms', 'help', 'support'],
    ...[
      'safety',
      'admin',
      'contact',
      'blog',
      'igtv',
      'developer',
      'emails',
      'challenge',
      'session',
    ],
    ...['oauth', 'topics', 'lite', 'your_activity', 'notifications', '_u', '_n', 'u', 'fragment'],
    ...['ajax', 'data', 'static', 'qr', 'nametag', 'invites', 'ar', 'embed.js', 'highlights', 'me'],
  ],
  routes: [
    ['post', '/(p|reel|reels|tv|share)/*'],
    ['message', '/direct/t/*'],
    ['message', '//ig.me/m/{handle}'],
    ['story', '/stories/{handle}'],
    ['story', '/{handle}/highlights'],
    ['followers', '/{handle}/(followers|following)'],
    ['post', '/{handle}/(p|reel|tv|guide)/*'],
    ['profile', '/_u/{handle}'],
    ['profile', '/(@|){handle}'],
  ],
};
