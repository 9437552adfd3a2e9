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
    ...['error', 'workplace', 'accountscenter', 'secure', 'our.intern'],
  ]
    .map((label) => `${label}.facebook.com`)
    .concat(
      ['about', 'ai', 'code', 'engineering', 'media', 'research', 'tech'].map(
        (label) => `${label}.fb.com`,
      ),
      'on.fb.me',
    ),
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
      // With a letter, else it is an id; no version of the site's interface (v2.10), and no script, which end in .php.
      pattern: '(?=[\\d.]*[a-z])(?!v\\d+\\.\\d)[a-z0-9.]{1,50}(?<!p\\.*h\\.*p\\.*)',
      ends: '[&#/]|%2F|%3F',
      ignores: '.',
      profile: 'https://www.facebook.com/{}',
    },
  ],
  reserved: [
    ...['home', 'watch', 'reel', 'reels', 'stories', 'share', 'groups', 'events'],
    ...['marketplace', 'gaming', 'games', 'messages', 'notifications', 'friends', 'me'],
    ...['search', 'hashtag', 'photo', 'photos', 'media', 'pages', 'people', 'p', 'pg'],
    ...['ads', 'live', 'livemap', 'bookmarks', 'saved', 'memories', 'fundraisers'],
    ...['dialog', 'sharer', 'plugins', 'tr', 'careers', 'lite', 'mobile', 'business'],
    ...['watchparty', 'flx', 'latest', 'feeds', 'ajax', 'video', 'onthisday', 'e', 'j'],
    ...['crisisresponse', 'votinginformationcenter', 'dating', 'jobs', 'offers', 'places'],
    ...['t', 'directory', 'public', 'lookaside', 'app_scoped_user_id', 'badges', 'pay'],
    ...['profile', 'l', 'notes', 'shares', 'ufi', 'intern', 'profilepicframes', 'getnews'],
    ...['browse', 'bugs', 'campaign', 'chat', 'common', 'composer', 'connect', 'credits'],
    ...['developers', 'desktop', 'download', 'fbml', 'findfriends', 'friendlists', 'gifts'],
    ...['hacked', 'inbox', 'insights', 'install', 'instantgames', 'invite', 'language'],
    ...['lists', 'mentions', 'newsfeed', 'opensource', 'page', 'permissions', 'poke'],
    ...['pokes', 'posts', 'reactions', 'requests', 'rooms', 'selfie', 'siteservices'],
    ...['sitemap', 'subscriptions', 'survey', 'tags', 'timeline', 'topics', 'translations'],
    ...['ugc', 'usernames', 'weather', 'allactivity', 'birthdays', 'collectibles'],
    ...['commerce', 'communitystandards', 'facebookpay', 'fantasygames', 'favorites'],
    ...['gametime', 'groupslanding', 'lookback', 'news', 'nt', 'primetime', 'qp', 'qr'],
    ...['reg', 'report', 'review', 'rti', 'rsrc', 'safetycheck', 'sem', 'shops'],
    ...['stickers', 'townhall', 'whitehat', 'work', 'zero', '2008', 'data', 'category'],
    // Too short for a name of anybody's: that has five characters at least (facebook.com/help/105399436216001).
    ...['a', 'intl', 'nfx', 'save'],
  ],
  routes: [
    ['profile', '/profile.php?id={id}'],
    ['profile', '/plugins/*?href=*.facebook.com(%2F|/){handle}'],
    ['profile', '/plugins/*?href=*.facebook.com%2Fprofile.php%3Fid%3D{id}'],
    // Apart, as a browser's rule has no room for these: with a version, or a host without www.
    ['profile', '/(v*/|)plugins/*?href=(*(%2F|/|.)|)facebook.com(%2F|/){handle}'],
    ['profile', '/(v*/|)plugins/*?href=(*(%2F|/|.)|)facebook.com(%2F|/)profile.php%3Fid%3D{id}'],
    ['post', '/(permalink|story|photo).php?id={id}'],
    ['post', '/photo(.php|)?set=(t|pb).{id}'],
    ['post', '/(media/set|photo(.php|))?set=a.*.*.{id}'],
    ['followers', '/friends?profile_id={id}'],
    ['search', '/search/people?q={handle}'],
    ['search', '/profile/{id}/search'],
    ['message', '/messages/t/{id|handle}'],
    ['message', '//messenger.com/t/{id|handle}'],
    ['message', '//m.me/{id|handle}'],
    ['profile', '/people/*/{id}'],
    ['profile', '/p/(*-|){id}'],
    ['profile', '/pages/category/*/(*-|){id}'],
    ['profile', '/pages/category/*/{handle}'],
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
