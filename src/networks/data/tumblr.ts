import type { Network } from '../network.ts';

/** A blog is a host of its own, and a path of the dashboard. */
export const tumblr: Network = {
  id: 'tumblr',
  name: 'Tumblr',
  domains: ['tumblr.com'],
  kinds: [{ id: 'handle', pattern: '[a-z0-9-]{1,32}', profile: 'https://www.tumblr.com/{}' }],
  reserved: [
    ...['www', 'assets', 'static', 'api', 'at', 'media', 'dashboard', 'blog', 'tagged', 'search'],
    ...['explore', 'likes', 'settings', 'tips', 'following', 'inbox', 'activity', 'login'],
    ...['register', 'about', 'policy', 'help', 'new', 'reblog', 'privacy', 'docs', 'developers'],
    ...['jobs', 'apps', 'themes', 'customize', 'communities', 'changes', 'staff-picks', 'embed'],
    ...['oauth', 'share', 'widgets', 'upload', 'account', 'logout', 'messaging', 'live', 'radar'],
    ...['spotlight', 'trending', 'domains', 'tumblrmart', 'support', 'security', 'docs', 'px'],
  ],
  routes: [
    ['search', '/search'],
    ['message', '//{handle}.tumblr.com/ask'],
    ['post', '//{handle}.tumblr.com/post/*'],
    ['other', '//{handle}.tumblr.com/(tagged|archive|day)'],
    ['profile', '//{handle}.tumblr.com'],
    ['post', '//at.tumblr.com/{handle}/<n>'],
    ['other', '/(dashboard/blog|blog/view|blog)/{handle}/(tagged|day|archive)'],
    ['profile', '/(dashboard/blog|blog/view|blog)/{handle}'],
    ['post', '/(@|){handle}/<n>'],
    ['profile', '/(@|){handle}'],
  ],
  requests: ['/v2/blog/{handle}'],
};
