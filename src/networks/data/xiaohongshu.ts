import type { Network } from '../network.ts';

export const xiaohongshu: Network = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  domains: ['xiaohongshu.com', 'rednote.com'],
  others: ['xhslink.com'],
  unasked: ['xhslink.com'],
  kinds: [
    { id: 'id', pattern: '[0-9a-f]{24}', profile: 'https://www.xiaohongshu.com/user/profile/{}' },
  ],
  routes: [
    ['post', '/user/profile/{id}/*'],
    ['profile', '/user/profile/{id}'],
    ['post', '/(explore|discovery/item)/*'],
    ['other', '//xhslink.com/*'],
  ],
};
