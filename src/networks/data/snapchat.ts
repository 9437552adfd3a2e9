import type { Network } from '../network.ts';

/** map.snapchat.com is left out: what stands behind its `@` is a coordinate. */
export const snapchat: Network = {
  id: 'snapchat',
  name: 'Snapchat',
  domains: ['snapchat.com'],
  kinds: [
    {
      id: 'handle',
      pattern: '[a-z][a-z0-9_.-]{2,14}',
      unreserved: true,
      profile: 'https://www.snapchat.com/@{}',
      story: 'https://story.snapchat.com/@{}',
    },
  ],
  routes: [
    ['post', '/(spotlight|p|t|o|discover|lens|unlock)/*'],
    ['message', '/web/*'],
    ['message', '//web.snapchat.com/*'],
    ['story', '//story.snapchat.com/(s/|u/|@){handle}'],
    ['story', '/add/{handle}/*'],
    ['profile', '/(add|u)/{handle}'],
    ['post', '/@{handle}/spotlight/*'],
    ['story', '/@{handle}/highlight/*'],
    ['other', '/@{handle}/lens/*'],
    ['profile', '/@{handle}'],
  ],
};
