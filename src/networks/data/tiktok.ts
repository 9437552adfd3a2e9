import type { Network } from '../network.ts';

/**
 * The slot behind `@` takes a handle (dots count, one may come first), a numeric id or a secUid; no
 * word of the site can stand there. The slot of a post's address is believed: it can lie, but then the
 * site rewrites it.
 */
export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  domains: ['tiktok.com'],
  subdomains: 'www|m|lite|pro',
  others: ['tiktokv.com'],
  unasked: ['tiktokv.com'],
  kinds: [
    {
      id: 'secuid',
      pattern: 'ms4wljab[a-z0-9_-]{12,100}',
      keepsCase: true,
      // Twenty characters behind the twelve that all secUids begin with.
      known: { by: 32, rest: '[\\w-]*' },
      profile: 'https://www.tiktok.com/@{}',
    },
    {
      id: 'id',
      pattern: '\\d{15,20}',
      profile: 'https://www.tiktok.com/@{}',
    },
    {
      id: 'handle',
      pattern: '[a-z0-9_.]{1,30}',
      unreserved: true,
      profile: 'https://www.tiktok.com/@{}',
    },
  ],
  routes: [
    ['profile', '/embed/@{secuid|id|handle}'],
    ['profile', '/h5/share/usr/{id}(.html|)'],
    ['profile', '/(h5/|node/|)share/user/(@|){secuid|id|handle}'],
    ['post', '/(t|v|share/video|embed)/*'],
    ['profile', '//tiktokv.com/share/user/{id}'],
    ['post', '//tiktokv.com/share/video/*'],
    ['search', '/search(/user|)?q=(@|){handle}'],
    ['search', '/search'],
    ['post', '/@{secuid|id|handle}/(video|photo)/*'],
    ['other', '/@{secuid|id|handle}/live'],
    ['profile', '/@{secuid|id|handle}'],
  ],
  requests: ['/api/user/detail?uniqueId={handle}', '/api/user/detail?secUid={secuid}'],
};
