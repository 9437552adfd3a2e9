import type { Network } from '../network.ts';

/** Blogs below a country's domain lead on to the one below `.com`. */
const COUNTRIES = [
  ...['ae', 'be', 'ca', 'ch', 'co.id', 'co.il', 'co.uk', 'com.ar', 'com.au', 'com.br', 'com.es'],
  ...['com.tr', 'de', 'fr', 'gr', 'hk', 'ie', 'in', 'it', 'jp', 'mx', 'nl', 'pt', 'ro', 'ru', 'se'],
].map((top) => `blogspot.${top}`);

/** A blog has a host of its own; whoever writes it has a number. */
export const blogspot: Network = {
  id: 'blogspot',
  name: 'Blogspot',
  domains: ['blogger.com'],
  others: ['blogspot.com', ...COUNTRIES],
  unasked: COUNTRIES,
  kinds: [
    { id: 'id', pattern: '\\d{10,25}', profile: 'https://www.blogger.com/profile/{}' },
    { id: 'handle', pattern: '[a-z0-9-]{1,60}', profile: 'https://{}.blogspot.com' },
  ],
  reserved: ['www', 'bp', 'buzz', 'draft'],
  routes: [
    ['profile', '/profile/{id}'],
    ['post', '//{handle}.blogspot.com/<n>/<n>/*'],
    ['profile', '//{handle}.blogspot.com'],
    ...COUNTRIES.map((domain) => ['profile', `//{handle}.${domain}`] as const),
  ],
};
