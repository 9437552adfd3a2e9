import type { Network } from '../network.ts';

/** facebook.com in Tor Browser. */
const TOR = 'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion';

/**
 * Facebook with Messenger. Dots and case in a user name do not count (john.smith.55 is JohnSmith55,
 * facebook.com/help/105399436216001). The name in /people/NAME/ID is decoration: the id counts.
 */
export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  domains: ['facebook.com', 'fb.com', 'fb.me', TOR],
  // Any: besides www, m, mbasic, touch, web, free … there is a host for each language.
  subdomains: '*',
  not: [
    ...['developers', 'graph', 'upload', 'about', 'l', 'lm', 'scontent', 'static', 'rupload'],
    ...['business', 'api', 'connect', 'pixel', 'apps', 'research', 'lookaside', 'edge-chat'],
    ...['star', 'investor', 'transparency', 'newsroom', 'engineering', 'code', 'ai', 'careers'],
    ...['error', 'workplace'],
  ].map((label) => `${label}.facebook.com`),
  others: ['messenger.com', 'm.me', 'fb.watch', 'fb.gg'],
  unasked: [TOR, 'fb.watch', 'fb.gg'],
  kinds: [
    {
      id: 'id',
      pattern: '\\d{1,20}',
      ends: '[^0-9a-z]',
      profile: 'https://www.facebook.com/profile.php?id={}',
    },
    {
      id: 'handle',
      // With a letter, else it is an id; and no script of the site, which end in .php.
      pattern: '(?=[\\d.]*[a-z])[a-z0-9.]{1,50}(?<!p\\.*h\\.*p\\.*)',
      ignores: '.',
      profile: 'https://www.facebook.com/{}',
    },
  ],
  reserved: [
    ...['home', 'watch', 'reel', 'reels', 'stories', 'share', 'groups', 'events', 'marketplace'],
    ...['gaming', 'games', 'messages', 'notifications', 'friends', 'me', 'help', 'settings'],
    ...['search', 'hashtag', 'photo', 'photos', 'media', 'pages', 'people', 'p', 'pg', 'ads'],
    ...[
      'live',
      'livemap',
      'login',
      'logout',
      'recover',
      'bookmarks',
      'saved',
      'memories',
      'fundraisers',
    ],
    ...['dialog', 'sharer', 'plugins', 'tr', 'privacy', 'policies', 'careers', 'lite', 'mobile'],
    ...['business', 'watchparty', 'flx', 'latest', 'feeds', 'ajax', 'video', 'onthisday', 'e', 'j'],
    ...['crisisresponse', 'votinginformationcenter', 'dating', 'jobs', 'offers', 'places', 't'],
    ...['directory', 'public', 'lookaside', 'app_scoped_user_id', 'badges', 'pay', 'profile', 'l'],
  ],
  routes: [
    ['profile', '/profile.php?id={id}'],
    ['post', '/(permalink|story).php?id={id}'],
    ['post', '/photo(.php|)?set=(t|pb).{id}'],
    ['post', '/media/set?set=a.*.*.{id}'],
    ['followers', '/friends?profile_id={id}'],
    ['search', '/search/people?q={handle}'],
    ['search', '/profile/{id}/search'],
    ['message', '/messages/t/{id|handle}'],
    ['message', '//messenger.com/t/{id|handle}'],
    ['message', '//m.me/{id|handle}'],
    ['profile', '/people/*/{id}'],
    ['profile', '/p/(*-|){id}'],
    ['profile', '/pages/category/*/(*-|){id}'],
    ['profile', '/pages/*/{id}'],
    ['profile', '/pg/*-{id}'],
    ['profile', '/pg/{id|handle}'],
    ['profile', '/groups/*/user/{id}'],
    ['profile', '/marketplace/profile/{id}'],
    ['profile', '/*-{id}'],
    ['post', '/{id|handle}/(post|video|photo|reel)s/*'],
    ['followers', '/{id|handle}/(friends|follow)…'],
    ['profile', '/(#!/|){id|handle}'],
    ['post', '/(reel|share|groups/*/posts|groups/*/permalink)/*'],
    ['post', '/(photo|video|permalink|story)(.php|)'],
    ['post', '/watch?v=*'],
    ['post', '//fb.watch/*'],
    ['story', '/stories/*'],
    ['message', '/messages/*'],
    ['message', '//messenger.com/(e2ee/|)t/*'],
    ['search', '/search'],
  ],
};
