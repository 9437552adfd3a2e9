import type { Network } from '../network.ts';

export const patreon: Network = {
  id: 'patreon',
  name: 'Patreon',
  domains: ['patreon.com'],
  kinds: [
    { id: 'id', pattern: '\\d{1,12}', profile: 'https://www.patreon.com/user?u={}' },
    { id: 'campaign', pattern: '\\d{1,12}', profile: 'https://www.patreon.com/join/{}' },
    { id: 'handle', pattern: '[\\w-]{2,64}', profile: 'https://www.patreon.com/{}' },
  ],
  reserved: [
    ...['posts', 'home', 'user', 'creation', 'search', 'explore', 'messages'],
    ...['notifications', 'about', 'create', 'pricing', 'product', 'careers', 'checkout'],
    ...['join', 'library', 'collection', 'bePatron', 'bepatron', 'apps', 'api', 'portal'],
    ...['pledges', 'memberships', 'c', 'cw', 'm', 'podcasts', 'press', 'media-u'],
    ...['profile', 'rss', 'gift', 'id', 'campaigns', 'shop', 'community-guidelines'],
    ...['become', 'brand', 'creators', 'dashboard', 'developers', 'discover', 'download'],
    ...['education', 'features', 'for-creators', 'guidelines', 'impact', 'invite', 'learn'],
    ...['members', 'oembed', 'platform', 'product-updates', 'refer', 'resources', 'store'],
    ...['video', 'de-de', 'en-us', 'en-gb', 'es-es', 'fr-fr', 'it-it', 'pt-br', 'zh-hans'],
  ],
  routes: [
    ['search', '/search'],
    ['profile', '/(user(/*|)|bePatron|profile(/creators|))?u={id}'],
    ['profile', '/(user|bePatron|profile/creators)?c={campaign}'],
    ['profile', '/(join|checkout|m)/{campaign|handle}'],
    ['post', '/(posts|creation|collection)(/*|)'],
    ['profile', '/(c/|cw/|gift/|rss/|){handle}'],
  ],
};
