import type { Network } from '../network.ts';

export const venmo: Network = {
  id: 'venmo',
  name: 'Venmo',
  domains: ['venmo.com'],
  subdomains: 'www|account',
  kinds: [
    { id: 'id', pattern: '\\d{10,25}', profile: 'https://venmo.com/code?user_id={}' },
    { id: 'handle', pattern: '[\\w-]{5,30}', profile: 'https://account.venmo.com/u/{}' },
  ],
  reserved: [
    ...['about', 'business', 'contact', 'resources', 'developers', 'statement', 'touch'],
    ...['blog', 'careers', 'checkout', 'incomplete', 'search', 'cards', 'crypto', 'press'],
    ...['products', 'groups', 'charity', 'debit', 'download', 'transaction', 'stories'],
    ...['payments', 'affiliate'],
  ],
  routes: [
    ['profile', '/code?user_id={id}'],
    ['profile', '/(u/|){handle}'],
  ],
};
