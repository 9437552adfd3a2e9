import type { Network } from '../network.ts';

export const depop: Network = {
  id: 'depop',
  name: 'Depop',
  domains: ['depop.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,30}', profile: 'https://www.depop.com/{}/' }],
  reserved: [
    ...['products', 'search', 'category', 'theme', 'sellinghub', 'sell', 'login', 'signup'],
    ...['register', 'messages', 'settings', 'about', 'help', 'explore', 'brands', 'likes', 'saved'],
    ...['bag', 'cart', 'checkout', 'notifications', 'purchases', 'receipts', 'blog', 'legal'],
    ...['terms', 'privacy', 'cookies', 'careers', 'download', 'sitemap', 'app', 'api', 'community'],
    ...['safety', 'presscentre', 'newsroom', 'brand', 'feed', 'my-depop', 'sold', 'offers', 'web'],
    ...['au', 'ca', 'de', 'es', 'eu', 'fr', 'gb', 'ie', 'it', 'nl', 'nz', 'uk', 'us', 'robots.txt'],
    ...['categories', 'designers', 'discover', 'shop', 'collections', 'trends', 'stores', 'mens'],
    ...['womens', 'menswear', 'womenswear', 'kidswear', 'sustainability', 'orders', 'wallet'],
    ...['forgot-password', 'reset-password', 'verify'],
  ],
  routes: [
    ['search', '/search'],
    ['message', '/messages'],
    ['post', '/products/*'],
    ['followers', '/{handle}/(followers|following)'],
    ['profile', '/{handle}'],
  ],
};
