import type { Network } from '../network.ts';

/** A page of links to all the others. */
export const beacons: Network = {
  id: 'beacons',
  name: 'Beacons',
  domains: ['beacons.ai', 'beacons.page'],
  kinds: [{ id: 'handle', pattern: '[\\w.-]{2,40}', profile: 'https://beacons.ai/{}' }],
  reserved: [
    ...['login', 'signup', 'register', 'blog', 'i', 'pricing', 'privacy', 'terms', 'about', 'help'],
    ...['account', 'auth', 'onboarding', 'creators', 'brands', 'careers', 'contact', 'api', 'app'],
    ...['home', 'dashboard', 'settings', 'legal', 'features', 'store', 'media-kit', 'templates'],
    ...['products', 'link-in-bio', 'email-marketing', 'ai', 'creator', 'resources', 'agency'],
    ...['jobs', 'support', 'faq', 'reset-password', 'forgot-password', 'verify', 'checkout'],
    ...['shop', 'upgrade', 'integrations', 'brand', 'compare', 'tools'],
  ],
  routes: [['profile', '/{handle}']],
};
