import type { Network } from '../network.ts';

export const twitch: Network = {
  id: 'twitch',
  name: 'Twitch',
  domains: ['twitch.tv'],
  subdomains: 'www|m|go',
  kinds: [{ id: 'handle', pattern: '\\w{3,25}', profile: 'https://www.twitch.tv/{}' }],
  reserved: [
    ...['videos', 'collections', 'directory', 'search', 'subscriptions', 'drops'],
    ...['downloads', 'jobs', 'turbo', 'wallet', 'popout', 'embed', 'moderator', 'team'],
    ...['friends', 'inventory', 'prime', 'store', 'user', 'following', 'broadcast', 'clip'],
    ...['creatorcamp', 'bits', 'products', 'event', 'annual-recap', 'subs', 'clips'],
    ...['communities', 'discover', 'esports', 'games', 'giftcards', 'purchases', 'redeem'],
    ...['partner', 'partners', 'press', 'unban', 'teams'],
  ],
  routes: [
    ['search', '/search?term=(@|){handle}'],
    ['search', '/search'],
    ['other', '/(popout|embed|moderator|subs)/{handle}'],
    ['profile', '//player.twitch.tv?channel={handle}'],
    ['post', '//clips.twitch.tv/{handle}/*'],
    ['post', '//clips.twitch.tv/*'],
    ['post', '/(videos|collections)/*'],
    ['post', '/{handle}/(v|video|clip)/*'],
    ['followers', '/{handle}/(followers|following)'],
    ['profile', '/{handle}'],
  ],
};
