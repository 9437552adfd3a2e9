import type { Line } from './example.ts';

const JOHN = 'id:12345678';

export const vinted: readonly Line[] = [
  ['https://www.vinted.com/member/12345678-johndoe', 'profile', JOHN],
  ['https://www.vinted.fr/member/12345678', 'profile', JOHN],
  ['https://www.vinted.fr/member/12345678-johndoe?tab=feedback', 'profile', JOHN],
  ['https://www.vinted.fr/member/general/following/12345678?page=2', 'followers', JOHN],
  ['https://www.vinted.de/items/12345678-coat', 'post', null],
  ['https://www.vinted.de/inbox/12345678', 'message', null],
  ['https://www.vinted.de/member/items/favourite_list', 'other', null],
  ['https://www.vinted.de/member/signup/select_type', 'other', null],
  ...[
    ...['at', 'be', 'co.uk', 'cz', 'dk', 'ee', 'es', 'fi', 'gr', 'hr', 'hu', 'ie', 'it', 'lt'],
    ...['lu', 'lv', 'nl', 'pl', 'pt', 'ro', 'se', 'si', 'sk'],
  ].map((top): Line => [`https://www.vinted.${top}/member/12345678-johndoe`, 'profile', JOHN]),
];
