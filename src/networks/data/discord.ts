import type { Network } from '../network.ts';

/** Only a person's own page has their number; a conversation has one of its own. */
export const discord: Network = {
  id: 'discord',
  name: 'Discord',
  domains: ['discord.com', 'discordapp.com'],
  subdomains: 'www|ptb|canary',
  others: ['discord.gg'],
  unasked: ['discord.gg'],
  kinds: [{ id: 'id', pattern: '\\d{10,20}', profile: 'https://discord.com/users/{}' }],
  routes: [
    ['profile', '/users/{id}'],
    ['message', '/channels/@me/*'],
    ['other', '//discord.gg/*'],
  ],
  requests: ['/api/v<n>/users/{id}/profile'],
};
