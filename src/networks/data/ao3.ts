import type { Network } from '../network.ts';

/** The further domains lead on to the first. */
export const ao3: Network = {
  id: 'ao3',
  name: 'AO3',
  domains: [
    'archiveofourown.org',
    'archiveofourown.com',
    'archiveofourown.net',
    'archiveofourown.gay',
    'ao3.org',
  ],
  unasked: ['archiveofourown.com', 'archiveofourown.net', 'archiveofourown.gay', 'ao3.org'],
  kinds: [{ id: 'handle', pattern: '\\w{3,40}', profile: 'https://archiveofourown.org/users/{}' }],
  reserved: ['login', 'logout', 'password', 'sign_in', 'sign_up', 'confirmation'],
  routes: [
    ['profile', '/users/{handle}'],
    ['other', '/(works|bookmarks|series|gifts)?user_id={handle}'],
    ['post', '/(*/|)(works|series)/*'],
  ],
};
