import type { Network } from '../network.ts';

export const behance: Network = {
  id: 'behance',
  name: 'Behance',
  domains: ['behance.net', 'be.net'],
  unasked: ['be.net'],
  kinds: [{ id: 'handle', pattern: '[\\w-]{2,40}', profile: 'https://www.behance.net/{}' }],
  reserved: [
    ...['gallery', 'galleries', 'search', 'joblist', 'jobs', 'job', 'hire', 'live', 'livestreams'],
    ...['blog', 'about', 'adobe', 'settings', 'account', 'for_you', 'collection', 'moodboard'],
    ...['assets', 'portfolio', 'inbox', 'activity', 'dashboard', 'onboarding', 'login', 'logout'],
    ...['signup', 'pro', 'misc', 'careers', 'dev', 'help', 'apps', 'stock', 'tools', 'videos'],
    ...['discover', 'featured', 'terms', 'privacy', 'v2', 'v3', 'api', 'auth', 'generative-ai'],
    ...['freelance', 'subscriptions', 'images', 'people', 'prototypes', 'embed', 'live-streams'],
    ...['mobile', 'trends', 'reviews', 'business', 'teams', 'wip', 'moodboards', 'resources'],
    ...['adobelive', 'membership', 'premium', 'work', 'notifications', 'services', 'profile'],
    ...['user', 'users', 'creatives', 'features', 'log_in', 'reviewers', 'feeds'],
  ],
  routes: [
    ['search', '/search'],
    ['post', '/(gallery|collection|moodboard)/*'],
    ['profile', '/feeds/user?username={handle}'],
    ['followers', '/{handle}/(followers|following)'],
    ['profile', '/{handle}'],
  ],
};
