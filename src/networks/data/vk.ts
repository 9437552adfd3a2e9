import type { Network } from '../network.ts';

/** A positive owner number is a person, a negative one a community. */
export const vk: Network = {
  id: 'vk',
  name: 'VK',
  domains: ['vk.com', 'vk.ru', 'vkontakte.ru'],
  subdomains: 'www|m|new',
  others: ['vkvideo.ru'],
  kinds: [
    {
      id: 'id',
      pattern: '\\d{1,12}',
      ends: '[^0-9a-z]',
      shown: 'id{}',
      profile: 'https://vk.com/id{}',
    },
    {
      id: 'handle',
      // No name of a thing with its number: club1, wall-1_2, topic …
      pattern:
        '(?!(?:id|club|public|event|wall|photo|video|clip|album|tag|topic|app|doc|note|page|albums|photos|videos|audios|audio|clips|write|market|story|gifts|friends)-?\\d)[a-z][a-z0-9_.]{2,31}',
      profile: 'https://vk.com/{}',
    },
  ],
  reserved: [
    ...['feed', 'friends', 'groups', 'emoji', 'video', 'audio', 'search', 'settings', 'away.php'],
    ...['apps', 'login', 'join', 'market', 'clips', 'docs', 'bookmarks', 'about', 'help', 'terms'],
    ...[
      'privacy',
      'jobs',
      'support',
      'dev',
      'discover',
      'explore',
      'games',
      'calls',
      'fave',
      'mail',
    ],
    ...['share.php', 'widgets', 'stickers', 'restore', 'albums', 'photos', 'ads', 'blog', 'press'],
    ...[
      'products',
      'services',
      'live',
      'music',
      'podcasts',
      'people',
      'communities',
      'events',
      'wall',
    ],
    ...['widget_comments.php', 'widget_community.php', 'doc', 'story', 'topic', 'page', 'write'],
  ],
  routes: [
    ['message', '/im?sel={id}'],
    ['message', '/(im/convo/|write){id}'],
    ['followers', '/friends?id={id}'],
    ['post', '/feed?w=(wall|photo){id}'],
    ['post', '/feed?z=(photo|video){id}'],
    ['post', '/(wall|photo|video|clip|album|tag|story){id}_…'],
    ['post', '/(albums|photos|videos|audios|audio|clips|gifts|wall){id}'],
    ['profile', '/(id|){id}'],
    ['profile', '/@{id}-…'],
    ['profile', '/video/@{handle}'],
    ['profile', '/(@|){handle}'],
    ['post', '//vkvideo.ru/video{id}_…'],
    ['profile', '//vkvideo.ru/(@|){handle}'],
  ],
};
