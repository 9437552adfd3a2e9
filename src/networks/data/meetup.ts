import type { Network } from '../network.ts';

/** A member's page may stand below a language, a group or both. */
export const meetup: Network = {
  id: 'meetup',
  name: 'Meetup',
  domains: ['meetup.com'],
  kinds: [{ id: 'id', pattern: '\\d{3,12}', profile: 'https://www.meetup.com/members/{}/' }],
  routes: [
    ['message', '/messages?member_id={id}'],
    ['profile', '/(*/|)(*/|)members/{id}'],
    ['message', '/messages'],
  ],
};
