import type { Network } from '../network.ts';

/** Every country's domain shows the same people. */
export const pinterest: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  domains: [
    ...['com', 'at', 'ca', 'ch', 'cl', 'co.kr', 'co.uk', 'com.au', 'com.mx', 'de', 'dk', 'es'],
    ...['fr', 'ie', 'info', 'it', 'jp', 'nz', 'ph', 'pt', 'ru', 'se'],
  ].map((top) => `pinterest.${top}`),
  subdomains: 'www|[a-z]{2}',
  others: ['pin.it'],
  unasked: ['pin.it'],
  kinds: [{ id: 'handle', pattern: '\\w{3,30}', profile: 'https://www.pinterest.com/{}/' }],
  reserved: [
    ...['pin', 'search', 'ideas', 'today', 'explore', 'business', 'categories', 'topics'],
    ...['about', 'news_hub', 'resource', 'create', 'discover', 'source', 'homefeed'],
    ...['invited', 'edit', 'following', '_saved', '_created', 'pins', 'website', 'shop'],
    ...['videos', 'watch', 'convert', 'all', 'gifts', 'popular', 'board', 'boards'],
    ...['email', 'find_friends', 'inbox', 'invites', 'mobile', 'notifications', 'offsite'],
    ...['product', 'redirect', 'report', 'sitemaps', 'v3', 'widgets', 'ext', 'js', 'home'],
    ...['_tools', 'goodies', 'users', 'domain', 'ads', 'analytics', 'places'],
    ...['conversations'],
  ],
  routes: [
    ['search', '/search/users?q=(@|){handle}'],
    ['search', '/search'],
    ['post', '/(pin|ideas)/*'],
    ['post', '//pin.it/*'],
    ['profile', '//widgets.pinterest.com/v3/pidgets/(users|boards)/{handle}'],
    ['profile', '/{handle}/(_saved|_created|pins)'],
    ['followers', '/{handle}/(followers|following)'],
    ['post', '/{handle}/*'],
    ['profile', '/{handle}'],
  ],
};
