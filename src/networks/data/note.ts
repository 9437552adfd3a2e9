import type { Network } from '../network.ts';

export const note: Network = {
  id: 'note',
  name: 'note',
  domains: ['note.com', 'note.mu'],
  unasked: ['note.mu'],
  kinds: [{ id: 'handle', pattern: '\\w{2,20}', profile: 'https://note.com/{}' }],
  reserved: [
    ...['topic', 'topics', 'hashtag', 'search', 'login', 'signup', 'notes', 'contests', 'info'],
    ...['settings', 'magazines', 'premium', 'membership', 'memberships', 'api', 'n', 'm', 'help'],
    ...['messages', 'notifications', 'ranking', 'recommend', 'interests', 'categories', 'explore'],
    ...['purchases', 'dashboard', 'terms', 'privacy', 'about', 'intent', 'embed', 'oembed', 'pro'],
    ...['sitesettings', 'home', 'following', 'mypage', 'stats', 'business', 'drafts', 'events'],
    ...['creators', 'mypages', 'd', 'c', 'circle', 'circles', 'community', 'contest', 'publish'],
    ...['new', 'editor', 'lp', 'sales', 'feed', 'hashtags', 'password'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/{handle}/(n|m)/*'],
    ['followers', '/{handle}/(followers|followings)'],
    ['profile', '/{handle}'],
  ],
  requests: ['/api/v2/creators/{handle}'],
};
