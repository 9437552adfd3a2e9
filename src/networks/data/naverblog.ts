import type { Network } from '../network.ts';

export const naverblog: Network = {
  id: 'naverblog',
  name: 'Naver Blog',
  domains: ['blog.naver.com'],
  subdomains: '*',
  kinds: [{ id: 'handle', pattern: '[\\w-]{3,20}', profile: 'https://blog.naver.com/{}' }],
  reserved: ['market', 'section', 'post', 'prologue', 'profile', 'manage', 'buddy', 'api', 'rego'],
  routes: [
    ['post', '/PostView.(naver|nhn)?blogId={handle}'],
    ['profile', '/(prologue/|)*?blogId={handle}'],
    ['profile', '//rss.blog.naver.com/{handle}.xml'],
    ['post', '/{handle}/<n>'],
    ['profile', '/{handle}'],
  ],
};
