import type { Network } from '../network.ts';

/** A blog is a host of its own: leave is asked for that one alone. Blogs with a domain of their own are sites. */
export const wordpress: Network = {
  id: 'wordpress',
  name: 'WordPress.com',
  domains: [],
  others: ['wordpress.com'],
  kinds: [
    {
      id: 'address',
      pattern: '[a-z0-9-]{3,60}\\.wordpress\\.com',
      livesOn: 'start',
      profile: 'https://{}',
    },
  ],
  reserved: [
    ...['www', 'public-api', 'developer', 'support', 'learn', 'dashboard', 'jetpack', 'vip', 'app'],
    ...['stats', 'pixel', 'files', 'apps', 'themes', 'forums', 'widgets', 'gravatar', 'pt-br'],
    ...['zh-cn', 'zh-tw', 'en-gb', 'fr-ca', 'es-mx', 'refer'],
  ].map((word) => `${word}.wordpress.com`),
  routes: [
    ['post', '//{address}/<n>/<n>/*'],
    ['profile', '//{address}'],
  ],
};
