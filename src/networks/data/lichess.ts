import type { Network } from '../network.ts';

export const lichess: Network = {
  id: 'lichess',
  name: 'Lichess',
  domains: ['lichess.org'],
  kinds: [{ id: 'handle', pattern: '[a-z0-9][\\w-]{1,29}', profile: 'https://lichess.org/@/{}' }],
  reserved: ['all', 'live', 'edit', 'today', 'new', 'search', 'unread'],
  routes: [
    ['message', '/inbox/{handle}'],
    ['post', '/@/{handle}/blog/*'],
    ['followers', '/@/{handle}/(followers|following)'],
    ['profile', '/(@|coach|streamer)/{handle}'],
    ['other', '/(study/by|insights|storm/dashboard|games/export)/{handle}'],
  ],
  requests: ['/@/{handle}/mini'],
};
