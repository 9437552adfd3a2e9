import type { Network } from '../network.ts';

export const okru: Network = {
  id: 'okru',
  name: 'OK.ru',
  domains: ['ok.ru', 'odnoklassniki.ru'],
  subdomains: 'www|m|mobile',
  kinds: [
    { id: 'id', pattern: '\\d{5,15}', profile: 'https://ok.ru/profile/{}' },
    {
      id: 'handle',
      pattern: '(?!(?:group|game|app|event)\\d)[a-z][\\w.-]{2,40}',
      profile: 'https://ok.ru/{}',
    },
  ],
  reserved: [
    ...['video', 'group', 'live', 'profile', 'messages', 'music', 'games', 'search'],
    ...['gifts', 'dk', 'feed', 'friends', 'photos', 'groups', 'discussions', 'guests'],
    ...['marks', 'events', 'hobby', 'vitrine', 'online', 'offer', 'web-api', 'videoembed'],
    ...['topic', 'shop', 'notifications', 'payments', 'market', 'regulations', 'about'],
    ...['apps', 'app', 'game', 'st', 'pymk', 'bookmarks', 'achievements', 'themes'],
    ...['album', 'gift', 'ads', 'cdk', 'showcase', 'smileys', 'mall', 'widgets', 'widget'],
    ...['vacancies', 'devaccess', 'post', 'people', 'apphook'],
  ],
  routes: [
    ['profile', '/dk?st.friendId={id}'],
    ['message', '/messages/{id}'],
    ['followers', '/profile/{id}/friends'],
    ['profile', '/profile/{id}'],
    ['post', '/(video|live|videoembed)/*'],
    ['profile', '/{handle}'],
  ],
};
