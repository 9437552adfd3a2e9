import type { Network } from '../network.ts';

/** A visit tells the person who came, unless one browses in private mode. */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  domains: ['linkedin.com'],
  // Any: there is a host for each country.
  subdomains: '*',
  not: [
    ...['business', 'learning', 'developer', 'about', 'engineering', 'news', 'blog', 'careers'],
    ...['static', 'media', 'platform', 'help', 'legal', 'privacy', 'security', 'members'],
  ].map((label) => `${label}.linkedin.com`),
  others: ['lnkd.in'],
  unasked: ['lnkd.in'],
  kinds: [
    {
      id: 'id',
      pattern: 'acoaa[\\w-]{10,80}',
      keepsCase: true,
      known: { by: 24, rest: '[\\w-]*' },
      profile: 'https://www.linkedin.com/in/{}/',
    },
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}-]{3,100}',
      profile: 'https://www.linkedin.com/in/{}/',
    },
  ],
  routes: [
    ['search', '/search/results/(people|all)?keywords=(@|){handle}'],
    ['search', '/(search|pub/dir)'],
    ['post', '/posts/{handle}_…'],
    ['post', '/(feed/update|pulse)/*'],
    ['message', '/messaging/thread/*'],
    ['profile', '/(in|pub|m/in|comm/in|mwlite/in|mwlite/profile/in|today/author)/{id|handle}'],
    ['profile', '/profile/view?id={id}'],
    ['profile', '/sales/(people|lead)/{id}(,*|)'],
    ['profile', '//badges.linkedin.com/profile?vanityname={handle}'],
  ],
  requests: ['/voyager/api/*?memberIdentity={handle}'],
};
