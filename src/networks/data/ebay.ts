import type { Network } from '../network.ts';

/** Every country's domain shows the same people. A shop has a name of its own. */
export const ebay: Network = {
  id: 'ebay',
  name: 'eBay',
  domains: [
    ...['com', 'at', 'be', 'ca', 'ch', 'co.uk', 'com.au', 'com.hk', 'com.my', 'com.sg', 'de', 'es'],
    ...['fr', 'ie', 'it', 'nl', 'ph', 'pl'],
  ].map((top) => `ebay.${top}`),
  subdomains: '*',
  kinds: [
    { id: 'handle', pattern: '[\\w.*-]{2,64}', profile: 'https://www.ebay.com/usr/{}' },
    { id: 'store', pattern: '[\\w-]{2,64}', profile: 'https://www.ebay.com/str/{}' },
  ],
  routes: [
    ['profile', '/usr/{handle}'],
    ['profile', '/str/{store}'],
    ['profile', '/fdbk/(feedback_profile|mweb_profile)/{handle}'],
    ['profile', '/ws/eBayISAPI.dll?userid={handle}'],
    ['other', '/sch/{handle}/m.html'],
    ['other', '/sch/i.html?_ssn={handle}'],
    ['search', '/sch'],
    ['post', '/itm/*'],
  ],
};
