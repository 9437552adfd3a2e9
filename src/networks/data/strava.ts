import type { Network } from '../network.ts';

export const strava: Network = {
  id: 'strava',
  name: 'Strava',
  domains: ['strava.com'],
  subdomains: 'www|m',
  others: ['strava.app.link'],
  unasked: ['strava.app.link'],
  kinds: [
    { id: 'id', pattern: '\\d{1,12}', profile: 'https://www.strava.com/athletes/{}' },
    { id: 'handle', pattern: '[\\w.-]{2,40}', profile: 'https://www.strava.com/athletes/{}' },
  ],
  reserved: ['search', 'new', 'edit'],
  routes: [
    ['followers', '/athletes/{id|handle}/(follows|followers|following)'],
    ['profile', '/(athletes|pros)/{id|handle}'],
    ['post', '/(activities|segments|routes)/*'],
    ['other', '//strava.app.link/*'],
  ],
};
