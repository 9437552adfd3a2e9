import type { Network } from '../network.ts';

/** Handles take 75 languages' letters; channel ids keep their case; older names are identities of their own. */
export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  domains: ['youtube.com', 'youtubekids.com', 'youtube-nocookie.com'],
  subdomains: 'www|m|music|gaming',
  others: ['youtu.be'],
  unasked: ['youtu.be'],
  kinds: [
    {
      id: 'id',
      pattern: '[\\w-]{22}',
      keepsCase: true,
      shown: 'UC{}',
      unreserved: true,
      profile: 'https://www.youtube.com/channel/UC{}',
    },
    {
      id: 'handle',
      pattern: '[\\p{L}\\p{M}\\p{N}_.·-]{3,30}',
      unreserved: true,
      profile: 'https://www.youtube.com/@{}',
    },
    {
      id: 'legacy',
      pattern: '[\\p{L}\\p{M}\\p{N}_.-]{1,60}',
      profile: 'https://www.youtube.com/c/{}',
    },
  ],
  // The root's own words, as yt-dlp lists them (2026-08).
  reserved: [
    ...['channel', 'c', 'user', 'playlist', 'watch', 'w', 'v', 'embed', 'e', 'live'],
    ...['watch_popup', 'clip', 'shorts', 'movies', 'results', 'search', 'shared', 'hashtag'],
    ...['trending', 'explore', 'feed', 'feeds', 'browse', 'oembed', 'get_video_info', 's'],
    ...['iframe_api', 'source', 'storefront', 'oops', 'index', 'account', 't', 'about', 'upload'],
    ...['signin', 'logout', 'premium', 'gaming', 'news', 'course', 'kids', 'post', 'redirect'],
    ...[
      'attribution_link',
      'signin_passive',
      'howyoutubeworks',
      'ads',
      'creators',
      'reporthistory',
    ],
    ...['musicpremium', 'tv', 'learning', 'sports', 'podcasts', 'fashion', 'yt', 'app', 'youtubei'],
    ...[
      'library',
      'api',
      'static',
      'audiolibrary',
      'jobs',
      'favicon.ico',
      'robots.txt',
      'ptracking',
    ],
  ],
  routes: [
    ['profile', '/feeds/videos.xml?channel_id=UC{id}'],
    ['profile', '/embed/live_stream?channel=UC{id}'],
    ['post', '/playlist?list=UU{id}'],
    ['search', '/results?(search_query|q)=(@|){handle}'],
    ['search', '/(results|search)'],
    ['post', '/(watch|shorts|clip|live|post|playlist|v|embed)(/*|)'],
    ['post', '//youtu.be/*'],
    ['other', '/@{handle}/live'],
    ['other', '/channel/UC{id}/live'],
    ['profile', '/(channel|browse)/UC{id}'],
    ['profile', '/@{handle}'],
    ['profile', '/(user/|c/|){legacy}'],
  ],
};
