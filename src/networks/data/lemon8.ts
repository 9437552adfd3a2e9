import type { Network } from '../network.ts';

export const lemon8: Network = {
  id: 'lemon8',
  name: 'Lemon8',
  domains: ['lemon8-app.com'],
  kinds: [{ id: 'handle', pattern: '[\\w.]{2,30}', profile: 'https://www.lemon8-app.com/@{}' }],
  reserved: [
    ...['discover', 'topic', 'explore', 'about', 'search', 'feed', 'download', 'topics'],
    ...['tag', 'tags', 'hashtag', 'category', 'trending', 'experience', 'profile', 'seo'],
    ...['api', 'us', 'sg', 'th', 'my', 'id', 'jp', 'kr', 'vn', 'ph', 'au', 'uk', 'ca'],
    ...['nz', 'gb', 'home', 'amp', 'sitemap', 'post', 'share', 'contact'],
  ],
  routes: [
    ['post', '/@{handle}/<n>'],
    ['post', '/{handle}/<n>'],
    ['profile', '/(@|){handle}'],
  ],
};
