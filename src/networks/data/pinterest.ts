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
    ...['pin', 'search', 'ideas', 'today', 'explore', 'business', 'settings', 'categories'],
    ...['topics', 'login', 'about', 'news_hub', 'password', 'resource', 'signup', 'logout', 'help'],
    ...['create', 'discover', 'source', 'homefeed', 'invited', 'edit', 'following', '_saved'],
    ...['_created', 'pins', 'website', 'shop', 'videos', 'watch', 'privacy', 'oauth', 'convert'],
  ],
  routes: [
    ['search', '/search/users?q=(@|){handle}'],
    ['search', '/search'],
    ['post', '/(pin|ideas)/*'],
    ['post', '//pin.it/*'],
    ['profile', '/{handle}/(_saved|_created|pins)'],
    ['followers', '/{handle}/(followers|following)'],
    ['post', '/{handle}/*'],
    ['profile', '/{handle}'],
  ],
};
