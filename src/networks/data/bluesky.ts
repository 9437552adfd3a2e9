import type { Network } from '../network.ts';
import { NOBODY } from './nobody.ts';

/** A handle is a domain name; behind it stands a DID that never changes. A handle's own host leads to the profile. */
export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  domains: ['bsky.app', 'bsky.dev'],
  subdomains: 'www|main|staging',
  others: ['bsky.social'],
  kinds: [
    {
      id: 'did',
      pattern: 'did:(?:plc:[a-z2-7]{24}|web:[\\w.-]{3,80})',
      profile: 'https://bsky.app/profile/{}',
    },
    {
      id: 'handle',
      pattern: '(?:[a-z0-9][a-z0-9-]*\\.)+[a-z][a-z0-9-]+',
      profile: 'https://bsky.app/profile/{}',
    },
  ],
  reserved: ['bsky.social', ...['www', ...NOBODY].map((word) => `${word}.bsky.social`)],
  routes: [
    ['search', '/search?q=~from:{handle}'],
    ['search', '/search?q=~@{handle}'],
    ['search', '/search'],
    ['message', '/messages/*'],
    ['post', '/profile/{did|handle}/post/*'],
    ['post', '//embed.bsky.app/embed/{did}/*'],
    ['other', '/(start|starter-pack)/{did|handle}'],
    ['followers', '/profile/{did|handle}/(followers|follows|known-followers)'],
    ['profile', '/profile/{did|handle}'],
    ['profile', '//{handle}'],
  ],
};
