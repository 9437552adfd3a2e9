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
    ...['channels', 'groups', 'album', 'showcase', 'ondemand', 'categories', 'watch'],
    ...['about', 'search', 'upload', 'join', 'blog', 'features', 'home', 'create'],
    ...['solutions', 'upgrade', 'jobs', 'stock', 'for-hire', 'manage', 'event', 'video'],
    ...['site_map', 'ott', 'enterprise', 'live', 'tools', 'pricing', 'staffpicks', 'cameo'],
    ...['everywhere', 'partners', 'musicstore', 'moogaloop.swf', 'folder', 'user', 'api'],
    ...['integrations', 'dmca', 'cookie_policy', 'ads', 'feed', 'store', 'customers'],
    ...['apps', 'channel', 'group', 'activity', 'hubnut', 'couchmode', 'explore'],
    ...['following', 'inbox', 'likes', 'notifications', 'me', 'myvideos', 'tag', 'tags'],
    ...['trending', 'watchlater', 'wall', 'stats', 'awards', 'events', 'webinars'],
    ...['record', 'templates', 'screen-recorder', 'video-maker', 'marketplace', 'careers'],
    ...['contact', 'education', 'guidelines', 'investors', 'lp', 'mobile', 'oembed'],
    ...['partner', 'plus', 'pro', 'business', 'premium', 'starter', 'resources', 'review'],
    ...['sales', 'services', 'share', 'showcases', 'start', 'trust', 'users', 'videos'],
    ...['vod', 'roku', 'ios', 'android', 'appletv', 'festival'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/<n>'],
    ['post', '//player.vimeo.com/video/*'],
    ['post', '/{handle}/review/*'],
    ['profile', '/api/v2/{handle}/*'],
    ['followers', '/{handle}/(following|followers)'],
    ['profile', '/{handle}'],
  ],
};
