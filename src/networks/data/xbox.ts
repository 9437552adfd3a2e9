import type { Network } from '../network.ts';

/** Gamertags with a space have no form that addresses agree on: they are left out. */
export const xbox: Network = {
  id: 'xbox',
  name: 'Xbox',
  domains: ['xbox.com'],
  subdomains: 'www|account',
  kinds: [
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}]{1,16}',
      profile: 'https://www.xbox.com/play/user/{}',
    },
  ],
  routes: [
    ['profile', '/(*/|)play/user/{handle}'],
    ['profile', '/(*/|)profile?gamertag={handle}'],
  ],
};
