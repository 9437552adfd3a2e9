import type { Network } from '../network.ts';

/** A positive owner number is a person, a negative one a community. */
export const vk: Network = {
  id: 'vk',
  name: 'VK',
  domains: ['vk.com', 'vk.ru', 'vkontakte.ru'],
  subdomains: 'www|m|new',
  others: ['vkvideo.ru', 'vk.me'],
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
        '(?!(?:id|club|public|event|wall|photo|video|clip|album|tag|topic|app|doc|note|page|albums|photos|videos|audios|audio|clips|write|market|story|gifts|friends)-?\\d)[a-z][a-z0-9_.]{2,31}(?<!\\.php)',
      profile: 'https://vk.com/{}',
    },
  ],
  reserved: [
    ...['feed', 'friends', 'groups', 'emoji', 'video', 'audio', 'search', 'away.php'],
    ...['apps', 'join', 'market', 'clips', 'docs', 'bookmarks', 'about', 'jobs', 'dev'],
    ...['discover', 'explore', 'games', 'calls', 'fave', 'mail', 'share.php', 'widgets'],
    ...['stickers', 'albums', 'photos', 'ads', 'blog', 'press', 'products', 'services'],
    ...['live', 'music', 'podcasts', 'people', 'communities', 'events', 'wall'],
    ...['widget_comments.php', 'widget_community.php', 'doc', 'story', 'topic', 'page'],
    ...['write', 'playlist', 'messenger', 'call', 'im', 'convo', 'artist'],
    ...['audio_playlist', 'biz', 'catalog', 'checkout', 'clip', 'club', 'css', 'donut'],
    ...['edit', 'event', 'gifts', 'hashtag', 'images', 'js', 'landing', 'mini-apps'],
    ...['narrative', 'newsfeed', 'note', 'notifications', 'orders', 'pay', 'photo'],
    ...['podcast', 'poll', 'post', 'public', 'qr', 'reg', 'root', 'rss', 'stats'],
    ...['stories', 'tag', 'tasks', 'videos', 'vkpay', 'widget', 'album'],
  ],
  routes: [
    ['message', '/im?sel={id}'],
    ['message', '/(im/convo/|write){id}'],
    ['message', '//vk.me/(convo/|id|){id}'],
    ['message', '//vk.me/{handle}'],
    ['followers', '/friends?id={id}'],
    ['post', '/feed?w=(wall|photo){id}'],
    ['post', '/(feed|search|video)?z=(photo|video){id}'],
    ['post', '/video_ext.php?oid={id}'],
    ['post', '/(wall|photo|video|clip|album|story|podcast|narrative|note){id}_…'],
    ['post', '/(albums|photos|videos|audios|audio|clips|gifts|wall|tag|stories){id}'],
    ['profile', '/(id|){id}'],
    ['profile', '/@(id|){id}-…'],
    ['post', '/@{handle}-…'],
    ['profile', '/(video/@|clips/){handle}'],
    ['profile', '/(@|){handle}'],
    ['post', '//vkvideo.ru/video{id}_…'],
    ['profile', '//vkvideo.ru/(@|){handle}'],
  ],
};
