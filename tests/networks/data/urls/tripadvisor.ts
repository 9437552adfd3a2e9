import type { Line } from './example.ts';

const JOHN = 'handle:johndoe77';
const LONG = '0A1B2C3D4E5F60718293A4B5C6D7E8F9';

export const tripadvisor: readonly Line[] = [
  ['https://www.tripadvisor.com/Profile/JohnDoe77?fid=81ba0ae8', 'profile', JOHN],
  ['https://www.tripadvisor.com/members/johndoe77', 'profile', JOHN],
  ['https://www.tripadvisor.com/members-citypage/johndoe77/g187849', 'profile', JOHN],
  [`https://www.tripadvisor.com/MemberProfile-a_uid.${LONG}`, 'profile', `id:${LONG}`],
  ['https://no.tripadvisor.com/Profile/johndoe77', 'profile', JOHN],
  ['https://www.tripadvisor.com/ShowUserReviews-g187849-d1-r2-Evening.html', 'post', null],
  ['https://www.tripadvisor.com/Hotels-g187849-Evening.html', 'other', null],
  ...[
    ...['at', 'be', 'ca', 'ch', 'cl', 'cn', 'co', 'co.id', 'co.il', 'co.kr', 'co.nz', 'co.uk'],
    ...['co.za', 'com.ar', 'com.au', 'com.br', 'com.gr', 'com.hk', 'com.mx', 'com.my', 'com.pe'],
    ...['com.ph', 'com.sg', 'com.tr', 'com.tw', 'com.vn', 'cz', 'de', 'dk', 'es', 'fi', 'fr', 'ie'],
    ...['in', 'it', 'jp', 'nl', 'pt', 'ru', 'se'],
  ].map((top): Line => [`https://www.tripadvisor.${top}/Profile/johndoe77`, 'profile', JOHN]),
];
