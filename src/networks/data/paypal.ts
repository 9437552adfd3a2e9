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
    // Of whoever sells something: a name of its own.
    { id: 'business', pattern: '[a-z0-9]{1,40}', profile: 'https://www.paypal.com/biz/profile/{}' },
  ],
  reserved: ['my', 'grab'],
  routes: [
    ['profile', '/paypalme/{handle}'],
    ['profile', '/biz/profile/{business}'],
    ['profile', '//paypal.me/{handle}'],
    ['profile', '//paypal.com/paypalme/{handle}'],
    ['profile', '//paypal.com/biz/profile/{business}'],
  ],
};
