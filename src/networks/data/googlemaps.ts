import type { Network } from '../network.ts';

/** What somebody reviewed. Access is asked for on the two hosts that show it, not on all of Google. */
export const googlemaps: Network = {
  id: 'googlemaps',
  name: 'Google Maps',
  domains: ['www.google.com', 'maps.google.com'],
  subdomains: '*',
  kinds: [{ id: 'id', pattern: '1\\d{20}', profile: 'https://www.google.com/maps/contrib/{}' }],
  routes: [
    ['post', '/maps/contrib/{id}/place/*'],
    ['profile', '/maps/contrib/{id}'],
  ],
};
