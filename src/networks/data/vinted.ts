import type { Network } from '../network.ts';

/** Every country's domain shows the same people. Behind the number stands a name that may change. */
export const vinted: Network = {
  id: 'vinted',
  name: 'Vinted',
  domains: [
    ...['com', 'at', 'be', 'co.uk', 'cz', 'de', 'dk', 'ee', 'es', 'fi', 'fr', 'gr', 'hr', 'hu'],
    ...['ie', 'it', 'lt', 'lu', 'lv', 'nl', 'pl', 'pt', 'ro', 'se', 'si', 'sk'],
  ].map((top) => `vinted.${top}`),
  kinds: [{ id: 'id', pattern: '\\d{4,12}', profile: 'https://www.vinted.com/member/{}' }],
  routes: [
    ['followers', '/member/general/(followers|following)/{id}'],
    ['profile', '/member/{id}(-*|)'],
    ['post', '/items/*'],
    ['message', '/inbox'],
  ],
  requests: ['/api/v2/(users|wardrobe)/{id}'],
};
