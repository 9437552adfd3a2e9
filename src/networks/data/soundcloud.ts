import type { Network } from '../network.ts';

export const soundcloud: Network = {
  id: 'soundcloud',
  name: 'SoundCloud',
  domains: ['soundcloud.com'],
  subdomains: 'www|m',
  kinds: [
    {
      id: 'handle',
      pattern: '[a-z0-9_-]{3,40}',
      ends: '[&#/]|%2F|%3F',
      profile: 'https://soundcloud.com/{}',
    },
  ],
  reserved: [
    ...['discover', 'stream', 'you', 'search', 'stations', 'charts', 'upload', 'pages'],
    ...['messages', 'people', 'tags', 'jobs', 'imprint', 'terms-of-use', 'mobile'],
    ...['popular', 'pro', 'notifications', 'feed', 'community-guidelines', 'premium'],
    ...['playlists', 'tracks', 'users', 'connect', 'library', 'checkout', 'creators', 'go'],
    ...['swap', 'press', 'company', 'for-artists', 'explore', 'feedback', 'student'],
    ...['oembed', 'widget', 'player', 'dashboard', 'subscribe', 'playback'],
  ],
  routes: [
    ['search', '/search(/people|)?q=(@|){handle}'],
    ['search', '/search'],
    ['followers', '/{handle}/(followers|following)'],
    ['profile', '/{handle}/(tracks|albums|reposts|likes|comments|spotlight|popular-tracks)'],
    ['post', '/{handle}/*'],
    ['profile', '/{handle}'],
    ['post', '//on.soundcloud.com/*'],
    ['profile', '//w.soundcloud.com/player?url=*(%2F|/)soundcloud.com(%2F|/){handle}'],
  ],
};
