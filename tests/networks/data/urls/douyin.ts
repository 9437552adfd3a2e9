import type { Line } from './example.ts';

const JOHN = 'MS4wLjABAAAAjohnDOEjohnDOEjohnDOEjohnDOEjohnDOE-12';

export const douyin: readonly Line[] = [
  [`https://www.douyin.com/user/${JOHN}?vid=123`, 'profile', `secuid:${JOHN}`],
  [`https://www.iesdouyin.com/share/user/${JOHN}`, 'profile', `secuid:${JOHN}`],
  ['https://www.iesdouyin.com/share/user/93763913776?u_code=1', 'profile', 'id:93763913776'],
  ['https://www.douyin.com/video/6961737553342991651', 'post', null],
  ['https://www.douyin.com/search/evening', 'search', null],
  ['https://www.douyin.com/user/self', 'other', null],
];
