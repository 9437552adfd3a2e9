import type { Network } from '../network.ts';

export const deviantart: Network = {
  id: 'deviantart',
  name: 'DeviantArt',
  domains: ['deviantart.com'],
  kinds: [{ id: 'handle', pattern: '[a-z0-9-]{2,20}', profile: 'https://www.deviantart.com/{}' }],
  reserved: [
    ...['www', 'art', 'search', 'tag', 'watch', 'daily-deviations', 'popular', 'about'],
    ...['notifications', 'users', 'join', 'core-membership', 'shop', 'topic', 'groups'],
    ...['studio', 'chat', 'forum', 'deviation', 'view', 'download', 'developers'],
    ...['sta', 'api', 'browse', 'tags', 'core', 'media', 'api-da', 'backend', 'st', 'fav'],
    ...['newest', 'muro', 'stash', 'checkout', 'print', 'prints', 'submit', 'critiques'],
    ...['polls', 'morelikethis', 'dreamup', 'subscriptions', 'premium', 'undiscovered'],
    ...['whats-hot', 'posts', 'collections', 'deviants', 'hashtag', 'journals'],
    ...['challenges', 'embed', 'rss'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/(deviation|view)/*'],
    ['post', '/{handle}/(art|journal|status-update)/*'],
    ['profile', '/{handle}'],
    ['post', '//{handle}.deviantart.com/(art|journal)/*'],
    ['profile', '//{handle}.deviantart.com'],
  ],
};
