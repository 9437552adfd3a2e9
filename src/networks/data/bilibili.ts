import type { Network } from '../network.ts';

export const bilibili: Network = {
  id: 'bilibili',
  name: 'Bilibili',
  domains: ['bilibili.com'],
  subdomains: 'www|m',
  kinds: [{ id: 'id', pattern: '\\d{1,16}', profile: 'https://space.bilibili.com/{}' }],
  routes: [
    ['followers', '//space.bilibili.com/{id}/(relation|fans)'],
    ['profile', '//space.bilibili.com/{id}'],
    ['profile', '/space/{id}'],
    ['post', '/(video|bangumi|read|opus)/*'],
  ],
};
