import type { Network } from '../network.ts';

export const flickr: Network = {
  id: 'flickr',
  name: 'Flickr',
  domains: ['flickr.com'],
  subdomains: 'www|m|secure',
  others: ['flic.kr'],
  unasked: ['flic.kr'],
  kinds: [
    { id: 'id', pattern: '\\d{4,12}@n\\d{2}', profile: 'https://www.flickr.com/people/{}/' },
    { id: 'handle', pattern: '[\\w-]{2,40}', profile: 'https://www.flickr.com/people/{}/' },
  ],
  reserved: ['tags', 'me', 'upload', 'friends', 'explore', 'search', 'organize', 'alltags'],
  routes: [
    ['search', '/search'],
    ['followers', '/people/{id|handle}/contacts'],
    ['post', '/photos/{id|handle}/<n>'],
    ['profile', '/(photos|people)/{id|handle}'],
    ['post', '//flic.kr/p/*'],
  ],
};
