import type { Network } from '../network.ts';

export const bilibili: Network = {
  id: 'bilibili',
  name: 'Bilibili',
  domains: ['bilibili.com'],
  subdomains: 'www|m',
  others: ['bilibili.tv'],
  kinds: [
    { id: 'id', pattern: '\\d{1,16}', profile: 'https://space.bilibili.com/{}' },
    { id: 'room', pattern: '\\d{1,12}', profile: 'https://live.bilibili.com/{}' },
    { id: 'tv', pattern: '\\d{1,16}', profile: 'https://www.bilibili.tv/space/{}' },
  ],
  routes: [
    ['followers', '//space.bilibili.com/{id}/(relation|fans)'],
    ['profile', '//space.bilibili.com/{id}'],
    ['profile', '/(space|list|medialist/play)/{id}'],
    ['profile', '//live.bilibili.com/(h5/|blanc/|){room}'],
    ['profile', '//bilibili.tv/(*/|)space/{tv}'],
    ['post', '/(video|bangumi|read|opus)/*'],
  ],
};
