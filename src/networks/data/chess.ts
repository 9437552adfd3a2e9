import type { Network } from '../network.ts';

export const chess: Network = {
  id: 'chess',
  name: 'Chess.com',
  domains: ['chess.com'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{3,25}', profile: 'https://www.chess.com/member/{}' }],
  // What stands behind /callback/member/, where a language and a name could.
  reserved: ['stats', 'search', 'trophy'],
  routes: [
    ['profile', '/(*/|)member/{handle}'],
    ['other', '/stats/overview/{handle}'],
    ['other', '/stats/*/*/{handle}'],
    ['other', '/(games/archive|insights)/{handle}'],
    ['post', '/blog/{handle}/*'],
    ['profile', '/blog/{handle}'],
    ['post', '/(*/|)game/*'],
  ],
  requests: ['/callback/user/popup/{handle}', '/callback/member/stats/{handle}'],
};
