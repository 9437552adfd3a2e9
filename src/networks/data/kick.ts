import type { Network } from '../network.ts';

export const kick: Network = {
  id: 'kick',
  name: 'Kick',
  domains: ['kick.com'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{3,30}', profile: 'https://kick.com/{}' }],
  reserved: [
    ...['browse', 'categories', 'category', 'following', 'search', 'video', 'about'],
    ...['terms-of-service', 'privacy-policy', 'community-guidelines', 'dashboard', 'api'],
    ...['clips', 'subscriptions', 'wallet', 'careers', 'transactions', 'download'],
    ...['popout', 'embed', 'community', 'moderator', 'dmca'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/{handle}/(videos|clips)/*'],
    ['post', '/(video|clips)/*'],
    ['profile', '//player.kick.com/{handle}'],
    ['other', '/popout/{handle}'],
    ['profile', '/{handle}'],
  ],
};
