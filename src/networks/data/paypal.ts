import type { Network } from '../network.ts';

/** Pages to pay somebody. The short address and the bare domain lead on to the host that shows them. */
export const paypal: Network = {
  id: 'paypal',
  name: 'PayPal.Me',
  domains: ['www.paypal.com'],
  subdomains: '*',
  others: ['paypal.me', 'paypal.com'],
  unasked: ['paypal.com'],
  kinds: [
    { id: 'handle', pattern: '[a-z0-9]{1,20}', profile: 'https://www.paypal.com/paypalme/{}' },
  ],
  reserved: ['my', 'grab'],
  routes: [
    ['profile', '/paypalme/{handle}'],
    ['profile', '//paypal.me/{handle}'],
    ['profile', '//paypal.com/paypalme/{handle}'],
  ],
};
