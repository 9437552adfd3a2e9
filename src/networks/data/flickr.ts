import type { Network } from '../network.ts';

export const flickr: Network = {
  id: 'flickr',
  name: 'Flickr',
  domains: ['flickr.com'],
  subdomains: 'www|m|secure|api',
  others: ['flic.kr'],
  unasked: ['flic.kr'],
  kinds: [
    { id: 'id', pattern: '\\d{4,12}@n\\d{2}', profile: 'https://www.flickr.com/people/{}/' },
    { id: 'handle', pattern: '[\\w-]{2,40}', profile: 'https://www.flickr.com/people/{}/' },
  ],
  reserved: [
    ...['tags', 'me', 'upload', 'friends', 'explore', 'search', 'organize', 'alltags'],
    ...['photos', 'people', 'groups', 'map', 'services', 'prints', 'commons'],
    ...['creativecommons', 'cameras', 'camera', 'jobs', 'api', 'apps', 'tour', 'upgrade'],
    ...['pro', 'new', 'mail', 'activity', 'recent', 'cameraroll', 'places', 'gp', 'show'],
    ...['slideshow', 'event', 'events', 'thecommons', 'in', 'theappgarden', 'do', 'invite'],
    ...['report_abuse', 'import', 'create', 'archives', 'about', 'blog', 'foundation'],
    ...['photo', 'video', 'interestingness', 'galleries', 'sets', 'albums', 'favorites'],
    ...['contacts', 'order', 'stats', 'developers', 'abuse', 'oembed', 'embed', 'share'],
    ...['get-pro', 'guidelines', 'community'],
  ],
  routes: [
    ['search', '/search'],
    ['profile', '/services/feeds/*?(id|user_id)={id}'],
    ['followers', '/people/{id|handle}/contacts'],
    ['post', '/photos/{id|handle}/<n>'],
    ['profile', '/(#/|)(photos|people|gp)/{id|handle}'],
    ['post', '//flic.kr/p/*'],
    ['profile', '/{id|handle}'],
  ],
};
