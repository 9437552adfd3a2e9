import type { Network } from '../network.ts';

/** A blog is a host of its own, and a path of the dashboard. */
export const tumblr: Network = {
  id: 'tumblr',
  name: 'Tumblr',
  domains: ['tumblr.com'],
  kinds: [{ id: 'handle', pattern: '[a-z0-9-]{1,32}', profile: 'https://www.tumblr.com/{}' }],
  reserved: [
    ...['www', 'assets', 'static', 'api', 'at', 'media', 'dashboard', 'blog', 'tagged'],
    ...['search', 'explore', 'likes', 'tips', 'following', 'inbox', 'activity', 'about'],
    ...['new', 'reblog', 'docs', 'developers', 'jobs', 'apps', 'themes', 'customize'],
    ...['communities', 'changes', 'staff-picks', 'embed', 'share', 'widgets', 'upload'],
    ...['messaging', 'live', 'radar', 'spotlight', 'trending', 'domains', 'tumblrmart'],
    ...['px', 'follow', 'followers', 'svc', 'video', 'audio_file', 'liked', 'send', 'ask'],
    ...['submit', 'popular', 'purchases', 'timeline', 'queue', 'drafts', 'mail', 'va'],
    ...['ve', 'vt', 'vtt', 'secure', 'srvcs', 'platform', 'oembed'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '//{handle}.tumblr.com/post/*'],
    ['other', '//{handle}.tumblr.com/(ask|tagged|archive|day)'],
    ['profile', '//{handle}.tumblr.com'],
    ['post', '//at.tumblr.com/{handle}/<n>'],
    ['other', '/(dashboard/blog|blog/view|blog)/{handle}/(tagged|day|archive)'],
    ['profile', '/(dashboard/blog|blog/view|blog)/{handle}'],
    ['post', '/(video|audio_file)/{handle}/<n>'],
    ['profile', '/(follow|liked/by)/{handle}'],
    ['post', '/(@|){handle}/<n>'],
    ['profile', '/(@|){handle}'],
  ],
  requests: ['/v2/blog/{handle}'],
};
