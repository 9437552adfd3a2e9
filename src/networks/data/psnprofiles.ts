import type { Network } from '../network.ts';

export const psnprofiles: Network = {
  id: 'psnprofiles',
  name: 'PSNProfiles',
  domains: ['psnprofiles.com'],
  kinds: [{ id: 'handle', pattern: '[a-z][\\w-]{2,15}', profile: 'https://psnprofiles.com/{}' }],
  reserved: [
    ...['trophies', 'trophy', 'games', 'game', 'guides', 'guide', 'forums', 'forum', 'search'],
    ...['leaderboard', 'leaderboards', 'series', 'sessions', 'session', 'users', 'user', 'about'],
    ...['faq', 'privacy', 'terms', 'login', 'logout', 'register', 'help', 'premium', 'contact'],
    ...['updates', 'xhr', 'lib', 'developer', 'publisher', 'collections', 'platinums', 'api'],
    ...['settings', 'messages', 'notifications', 'hidden-trophies', 'discord', 'news', 'stats'],
    ...['boosting', 'completions', 'events', 'event', 'account', 'edit', 'lists', 'top'],
    ...['request', 'sponsor', 'dlc', 'uploads', 'rarity'],
  ],
  routes: [
    ['search', '/search'],
    ['other', '/trophies/*/{handle}'],
    ['profile', '/{handle}'],
  ],
};
