import type { Network } from '../network.ts';

export const letterboxd: Network = {
  id: 'letterboxd',
  name: 'Letterboxd',
  domains: ['letterboxd.com'],
  others: ['boxd.it'],
  unasked: ['boxd.it'],
  kinds: [{ id: 'handle', pattern: '\\w{2,15}', profile: 'https://letterboxd.com/{}/' }],
  reserved: [
    ...['film', 'films', 'list', 'lists', 'actor', 'director', 'studio', 'writer'],
    ...['search', 'pro', 'members', 'journal', 'about', 'invitations', 'activity', 'apps'],
    ...['crew', 'producer', 'editor', 'cinematography', 'composer', 'contact', 'podcast'],
    ...['year-in-review', 'reviews', 'country', 'language', 'tag', 'import', 's', 'csi'],
    ...['ajax', 'user', 'create-account', 'gift-guide', 'news', 'story', 'casting'],
    ...['choreography', 'hairstyling', 'lighting', 'makeup', 'sound', 'songs', 'stunts'],
    ...['showdown', 'patron', 'random'],
  ],
  routes: [
    ['search', '/search'],
    ['followers', '/{handle}/(followers|following)'],
    ['post', '/{handle}/(film|list)/*'],
    ['profile', '/{handle}'],
    ['post', '//boxd.it/*'],
  ],
};
