import type { Network } from '../network.ts';

export const fetlife: Network = {
  id: 'fetlife',
  name: 'FetLife',
  domains: ['fetlife.com'],
  kinds: [
    { id: 'id', pattern: '\\d{1,10}', profile: 'https://fetlife.com/users/{}' },
    { id: 'handle', pattern: '(?=\\d*[a-z_-])[\\w-]{2,30}', profile: 'https://fetlife.com/{}' },
  ],
  reserved: [
    ...['home', 'users', 'groups', 'events', 'fetishes', 'explore', 'places', 'p', 'kinksters'],
    ...['login', 'logout', 'signup', 'sign_up', 'help', 'settings', 'conversations', 'inbox'],
    ...['requests', 'notifications', 'search', 'pictures', 'videos', 'posts', 'writings', 'about'],
    ...['statuses', 'support', 'donate', 'guidelines', 'legal', 'terms', 'privacy', 'glossary'],
    ...['ads', 'advertise', 'team', 'jobs', 'contact', 'polls', 'bookmarks', 'hashtags', 'invite'],
    ...['discussions', 'discover', 'feed', 'transactions', 'account', 'sessions', 'session', 'api'],
    ...['welcome', 'wallpapers', 'countries', 'cities', 'administrative_areas', 'audios', 'me'],
    ...['friends', 'followers', 'following', 'wall_posts', 'comments', 'community', 'password'],
  ],
  routes: [
    ['message', '/conversations/new?with={id}'],
    ['post', '/users/{id}/(posts|pictures|videos|statuses)/*'],
    ['followers', '/users/{id}/(friends|followers|following)'],
    ['profile', '/users/{id}'],
    ['post', '/{handle}/(posts|pictures|videos|statuses)/*'],
    ['followers', '/{handle}/(friends|followers|following)'],
    ['profile', '/{handle}'],
  ],
};
