import type { Network } from '../network.ts';

/** twitter.com in Tor Browser. */
const TOR = 'twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion';

/**
 * Handles ignore case. The name in a post's address is believed: the server does not read it, but the
 * site then rewrites the address to the author's.
 */
export const x: Network = {
  id: 'x',
  name: 'X',
  domains: ['x.com', 'twitter.com', TOR],
  subdomains: 'www|mobile|m',
  unasked: [TOR],
  kinds: [
    {
      id: 'handle',
      pattern: '\\w{1,20}',
      ends: '[^\\w]',
      profile: 'https://x.com/{}',
    },
    {
      id: 'id',
      pattern: '\\d{1,20}',
      ends: '[^0-9a-z]',
      profile: 'https://x.com/i/user/{}',
    },
  ],
  reserved: [
    ...['i', 'home', 'explore', 'notifications', 'messages', 'search', 'search-advanced'],
    ...['compose', 'intent', 'hashtag', 'share', 'about', 'jobs', 'download', 'bookmarks'],
    ...['lists', 'communities', 'who_to_follow', 'connect_people', 'logged_out'],
    ...['personalization', 'widgets', 'statuses', 'favorites', 'mentions', 'tweet'],
    ...['premium_sign_up', 'sw.js', 'rules', 'following', 'followers', 'moments', 'inbox'],
    ...['replies', 'retweets', 'similar_to', 'invitations', 'newtwitter', 'articles'],
    ...['saved_searches', 'users', 'direct_messages', 'devices', 'translate', 'imprint'],
    ...['sitemap', 'schema'],
  ],
  routes: [
    ['post', '/i/(status|web/status)/*'],
    ['profile', '/i/user/{id}'],
    ['profile', '/intent/(user|follow)?screen_name={handle}'],
    ['profile', '/intent/(user|follow)?user_id={id}'],
    ['profile', '//syndication.twitter.com/srv/timeline-profile/screen-name/{handle}'],
    ['profile', '//syndication.twitter.com/timeline/profile?screen_name={handle}'],
    ['profile', '//platform.twitter.com/widgets/follow_button*?screen_name={handle}'],
    ['profile', '//platform.twitter.com/widgets/follow_*#(*&|)screen_name={handle}(&*|)'],
    ['message', '/messages/compose?recipient_id={id}'],
    ['message', '/messages/{id}-{id}'],
    ['message', '/messages/*'],
    ['search', '/search?q=~from:{handle}'],
    ['search', '/search?q=~to:{handle}'],
    ['search', '/search?q=~@{handle}'],
    ['search', '/search'],
    ['post', '/((#|%23)!/|)(@|){handle}/(status|statuses|article|thread)/*'],
    ['followers', '/((#|%23)!/|)(@|){handle}/(verified_|)follow…'],
    ['profile', '/((#|%23)!/|)(@|){handle}'],
  ],
  requests: [
    '/graphql/*/(UserByScreenName|ProfileSpotlightsQuery)?variables=%7B%22screen_name%22:%22{handle}',
  ],
};
