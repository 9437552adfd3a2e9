import type { Network } from '../network.ts';

export const lastfm: Network = {
  id: 'lastfm',
  name: 'Last.fm',
  domains: ['last.fm', 'lastfm.com', 'lastfm.de', 'lastfm.fr', 'lastfm.es', 'lastfm.pl'],
  subdomains: 'www|m',
  kinds: [
    {
      id: 'handle',
      pattern: '[\\w-]{2,15}',
      unreserved: true,
      profile: 'https://www.last.fm/user/{}',
    },
  ],
  routes: [
    ['search', '/((de|es|fr|it|ja|pl|pt|ru|sv|tr|zh)/|)search'],
    ['followers', '/((de|es|fr|it|ja|pl|pt|ru|sv|tr|zh)/|)user/{handle}/(followers|following)'],
    ['profile', '/((de|es|fr|it|ja|pl|pt|ru|sv|tr|zh)/|)user/{handle}'],
  ],
};
