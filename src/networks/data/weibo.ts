import type { Network } from '../network.ts';

/** A person has a number, perhaps a name in the address, and a screen name in any script. */
export const weibo: Network = {
  id: 'weibo',
  name: 'Weibo',
  domains: ['weibo.com', 'weibo.cn'],
  subdomains: 'www|m',
  kinds: [
    { id: 'id', pattern: '[1-9]\\d{4,11}', profile: 'https://weibo.com/u/{}' },
    { id: 'domain', pattern: '[a-z][a-z0-9_-]{2,30}', profile: 'https://weibo.com/{}' },
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}_·-]{1,30}',
      unreserved: true,
      profile: 'https://weibo.com/n/{}',
    },
  ],
  reserved: [
    ...['detail', 'status', 'home', 'search', 'hot', 'mygroups', 'set', 'tv', 'message'],
    ...['messages', 'at', 'comment', 'like', 'fav', 'friends', 'newlogin', 'p'],
    ...['ttarticle', 'article', 'ajax', 'api', 'aj', 'video', 'photo', 'discover', 'u'],
    ...['n', 'profile', 'visitor', 'sorry', 'passport', 'tuiguang', 'find', 'follow'],
    ...['groups', 'square', 'radar', 'pub', 'topic', 'huati', 'music', 'movie', 'games'],
    ...['game', 'kefu', 'vip', 'manage', 'ads', 'about', 'tool', 'index', 'media'],
    ...['topboard', 'page', 'app', 'album', 'attitude', 'big', 'collect', 'contacts'],
    ...['dev', 'event', 'events', 'gift', 'guide', 'hotsearch', 'image', 'invite', 'live'],
    ...['lottery', 'mblog', 'mobile', 'myfollow', 'myfans', 'new', 'nearby', 'notice'],
    ...['open', 'orders', 'place', 'plugins', 'point', 'post', 'privatemsg', 'reg', 'rss'],
    ...['share', 'shop', 'special', 'star', 'static', 'story', 'task', 'tasks', 'tui'],
    ...['unread', 'users', 'verified', 'wap', 'widget', 'yunying', 'msg', 'pages'],
    ...['repost', 'spam', 'dpool'],
  ],
  routes: [
    ['search', '//s.weibo.com/user?q=(@|){handle}'],
    ['search', '//s.weibo.com'],
    ['post', '/(detail|status|tv|ttarticle)/*'],
    ['profile', '/n/{handle}'],
    ['followers', '/(u/|){id}/(follow|fans|myfollow)'],
    ['profile', '/(u|users|profile)/{id}'],
    ['profile', '/p/(1005\\d\\d|1003\\d\\d|1006\\d\\d|1076\\d\\d|230\\d\\d\\d|){id}(_*|)'],
    ['profile', '/p/index?containerid=(1\\d\\d\\d\\d\\d|2\\d\\d\\d\\d\\d){id}(_*|)'],
    ['profile', '//photo.weibo.com/{id}'],
    ['profile', '//widget.weibo.com/weiboshow/index.php?uid={id}'],
    ['post', '/{id}/*'],
    ['profile', '/{id|domain}'],
  ],
};
