import type { Network } from '../network.ts';

export const askfm: Network = {
  id: 'askfm',
  name: 'ASKfm',
  domains: ['ask.fm'],
  kinds: [{ id: 'handle', pattern: '[\\w.]{2,30}', profile: 'https://ask.fm/{}' }],
  reserved: [
    ...['about', 'search', 'leaderboard', 'discover', 'contact', 'advertise'],
    ...['notifications', 'feed', 'friends', 'shoutouts'],
  ],
  routes: [
    ['post', '/{handle}/(answers|answer|photopolls)/*'],
    ['profile', '/(@|){handle}'],
  ],
};
