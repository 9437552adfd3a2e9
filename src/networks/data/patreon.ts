import type { Network } from '../network.ts';

export const patreon: Network = {
  id: 'patreon',
  name: 'Patreon',
  domains: ['patreon.com'],
  kinds: [
    { id: 'id', pattern: '\\d{1,12}', profile: 'https://www.patreon.com/user?u={}' },
    { id: 'handle', pattern: '[\\w-]{2,64}', profile: 'https://www.patreon.com/{}' },
  ],
  reserved: [
    ...['posts', 'home', 'user', 'creation', 'login', 'search', 'explore', 'settings', 'messages'],
    ...['notifications', 'about', 'policy', 'signup', 'create', 'pricing', 'product', 'careers'],
    ...['checkout', 'join', 'library', 'collection', 'bePatron', 'bepatron', 'privacy', 'apps'],
    ...['api', 'oauth2', 'portal', 'pledges', 'memberships', 'c', 'cw', 'm', 'podcasts', 'press'],
  ],
  routes: [
    ['search', '/search'],
    ['profile', '/user?u={id}'],
    ['post', '/(posts|creation|collection)(/*|)'],
    ['profile', '/(c/|cw/|){handle}'],
  ],
};
