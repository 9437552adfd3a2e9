import type { Network } from '../network.ts';

export const roblox: Network = {
  id: 'roblox',
  name: 'Roblox',
  domains: ['roblox.com'],
  subdomains: 'www|web',
  kinds: [
    { id: 'id', pattern: '\\d{1,12}', profile: 'https://www.roblox.com/users/{}/profile' },
    {
      id: 'handle',
      pattern: '\\w{3,20}',
      profile: 'https://www.roblox.com/users/profile?username={}',
    },
  ],
  routes: [
    ['search', '/(*/|)search/users?keyword={handle}'],
    ['profile', '/(users/profile|user.aspx)?username={handle}'],
    ['profile', '/user.aspx?id={id}'],
    ['followers', '/(*/|)users/{id}/friends'],
    ['profile', '/(*/|)users/{id}'],
    // Behind the names: what stands before them may be any word, this one too.
    ['search', '/(*/|)search'],
  ],
  requests: ['/v1/users/{id}'],
};
