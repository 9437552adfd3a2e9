import type { Network } from '../network.ts';

/** A person has a name, and their shop another one. Before either may stand a country and language. */
export const etsy: Network = {
  id: 'etsy',
  name: 'Etsy',
  domains: ['etsy.com'],
  kinds: [
    { id: 'handle', pattern: '[\\w-]{2,40}', profile: 'https://www.etsy.com/people/{}' },
    { id: 'shop', pattern: '[a-z0-9]{2,30}', profile: 'https://www.etsy.com/shop/{}' },
  ],
  reserved: [
    ...['www', 'm', 'help', 'blog', 'careers', 'investors', 'developers', 'developer', 'api'],
    ...['openapi', 'community', 'codeascraft', 'status', 'news', 'img', 'i', 'v', 'static', 'ads'],
  ],
  routes: [
    ['profile', '/(*/|)people/{handle}'],
    ['profile', '/(*/|)shop/{shop}'],
    ['post', '/(*/|)listing/*'],
    // Behind the names: what stands before a shop may be any word, this one too.
    ['search', '/(*/|)search'],
    ['profile', '//{shop}.etsy.com'],
  ],
};
