import type { Network } from '../network.ts';

/** Older profiles have a name, newer ones a long id. */
export const garmin: Network = {
  id: 'garmin',
  name: 'Garmin Connect',
  domains: ['connect.garmin.com'],
  subdomains: '*',
  kinds: [
    {
      id: 'id',
      pattern: '[0-9a-f]{8}-[0-9a-f-]{27}',
      known: { by: 18, rest: '[\\w-]*' },
      profile: 'https://connect.garmin.com/modern/profile/{}',
    },
    {
      id: 'handle',
      pattern: '[\\w.-]{2,60}',
      profile: 'https://connect.garmin.com/modern/profile/{}',
    },
  ],
  routes: [
    ['profile', '/(modern/|app/|)profile/{id|handle}'],
    ['post', '/(modern/|app/|)activity/*'],
  ],
};
