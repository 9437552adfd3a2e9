import type { Network } from './network.ts';

/**
 * The slot behind `@` takes a handle (dots count, one may come first), a numeric id or a secUid. The
 * slot of a post's address is believed: it can lie, but then the site rewrites it.
 */
export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  domains: ['tiktok.com'],
  subdomains: 'www|m|lite|pro',
  not: [],
  others: [],
  kinds: [
    {
      id: 'secuid',
      pattern: 'ms4wljab[a-z0-9_-]{12,100}',
      ends: '[^\\w-]',
      profile: 'https://www.tiktok.com/@{}',
    },
    {
      id: 'id',
      pattern: '\\d{15,20}',
      ends: '[^0-9a-z]',
      profile: 'https://www.tiktok.com/@{}',
    },
    {
      id: 'handle',
      pattern: '[a-z0-9_.]{1,30}',
      ends: '[^\\w.]',
      profile: 'https://www.tiktok.com/@{}',
    },
  ],
  reserved: [
    ...['foryou', 'following', 'friends', 'explore', 'live', 'upload', 'messages', 'tag', 'music'],
    ...['sticker', 'effect', 'discover', 'channel', 'place', 'search', 'embed', 'share', 't', 'v'],
    ...['login', 'signup', 'setting', 'about', 'legal', 'business', 'tiktokstudio', 'coin', 'shop'],
    ...['view', 'oembed', 'link', 'download'],
  ],
  routes: [
    ['post', '/(t|v|share/video|embed|embed/v2)/*'],
    ['post', '/@{secuid|id|handle}/(video|photo)/*'],
    ['other', '/@{secuid|id|handle}/live'],
    ['profile', '/@{secuid|id|handle}'],
  ],
};
