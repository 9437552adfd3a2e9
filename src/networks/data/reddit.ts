import type { Network } from '../network.ts';

/** A person's page is also the community `u_name`. */
export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  domains: ['reddit.com'],
  // Any: besides www, old, new, np, m, i, sh … there is a host for each language, even www.old.
  subdomains: '*',
  not: [
    'out',
    'about',
    'business',
    'ads',
    'mod',
    'chat',
    'gateway',
    'oauth',
    'redditinc',
    'accounts',
  ].map((label) => `${label}.reddit.com`),
  others: ['redd.it'],
  unasked: ['redd.it'],
  kinds: [
    {
      id: 'handle',
      pattern: '[\\w-]{3,22}',
      unreserved: true,
      profile: 'https://www.reddit.com/user/{}/',
    },
  ],
  reserved: ['me'],
  routes: [
    ['message', '/message/compose?to={handle}'],
    ['search', '/(r/*/|)search(.json|.rss|)?q=~author:{handle}'],
    ['search', '/(r/*/|)search'],
    ['post', '/(user/|u/|r/u_){handle}/(comments|s)/*'],
    ['profile', '/(user/|u/|r/u_){handle}(.json|.rss|)'],
    ['post', '/r/*/(comments|s)/*'],
    ['post', '/(comments|gallery|tb)/*'],
    ['post', '//redd.it/*'],
  ],
  requests: ['/(user|u)/{handle}/about.json', '/svc/shreddit/user-hover-card/{handle}'],
};
