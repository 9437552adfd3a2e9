import type { Network } from '../network.ts';

/** Up to 30 characters. Case does not count, dots and underscores do; no dot leads, ends or doubles. */
export const INSTAGRAM_HANDLE = '(?![\\w.]{31})\\w+(?:\\.\\w+)*';

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  domains: ['instagram.com', 'instagr.am'],
  subdomains: 'www|m',
  others: ['ig.me'],
  kinds: [
    {
      id: 'handle',
      pattern: INSTAGRAM_HANDLE,
      profile: 'https://www.instagram.com/{}/',
      story: 'https://www.instagram.com/stories/{}/',
    },
  ],
  reserved: [
    ...['p', 'tv', 'reel', 'reels', 'explore', 'stories', 's', 'share', 'direct', 'about'],
    ...['api', 'graphql', 'web', 'press', 'admin', 'contact', 'blog', 'igtv', 'developer'],
    ...['emails', 'topics', 'lite', 'your_activity', 'notifications', '_u', '_n', 'u'],
    ...['fragment', 'ajax', 'data', 'static', 'qr', 'nametag', 'invites', 'ar', 'embed.js'],
    ...['highlights', 'me', 'directory', 'popular', 'ads', 'push', 'locations'],
    ...['creatives', 'hashtag', 'linkshim', 'mobile', 'publicapi', 'query', 'async'],
  ],
  sharesHandles: 'threads',
  routes: [
    ['post', '/(p|reel|tv)/*?taken-by={handle}'],
    ['post', '/(p|reel|reels|tv|share)/*'],
    ['message', '/direct/t/*'],
    ['story', '/(stories/highlights|s)/*'],
    ['search', '/explore/search(/keyword|)?q=(@|){handle}'],
    ['search', '/web/search/topsearch?query=(@|){handle}'],
    ['search', '/explore/search'],
    ['message', '//ig.me/m/{handle}'],
    ['story', '/stories/{handle}'],
    ['story', '/{handle}/highlights'],
    ['followers', '/{handle}/(followers|following)'],
    ['post', '/{handle}/(p|reel|tv|guide)/*'],
    ['profile', '/_u/{handle}'],
    ['profile', '/(@|){handle}'],
  ],
  requests: [
    '/api/v1/users/web_profile_info?username={handle}',
    '/api/v1/feed/user/{handle}/username',
  ],
};
