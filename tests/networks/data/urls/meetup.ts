import type { Line } from './example.ts';

export const meetup: readonly Line[] = [
  ['https://www.meetup.com/members/12345678/', 'profile', 'id:12345678'],
  ['https://www.meetup.com/de-DE/members/12345678/', 'profile', 'id:12345678'],
  ['https://www.meetup.com/evening-walks/members/12345678/', 'profile', 'id:12345678'],
  ['https://www.meetup.com/de-DE/evening-walks/members/12345678/', 'profile', 'id:12345678'],
  ['https://www.meetup.com/messages/?new_convo=true&member_id=12345678', 'message', 'id:12345678'],
  ['https://www.meetup.com/messages/', 'message', null],
  ['https://www.meetup.com/evening-walks/members/', 'other', null],
  ['https://www.meetup.com/evening-walks/events/12345678/', 'other', null],
];
