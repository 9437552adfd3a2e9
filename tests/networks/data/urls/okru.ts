import type { Line } from './example.ts';

export const okru: readonly Line[] = [
  ['https://ok.ru/profile/575186401502', 'profile', 'id:575186401502'],
  ['https://m.ok.ru/profile/575186401502/statuses', 'profile', 'id:575186401502'],
  ['https://m.ok.ru/dk?st.cmd=friendMain&st.friendId=575186401502', 'profile', 'id:575186401502'],
  ['https://ok.ru/profile/575186401502/friends', 'followers', 'id:575186401502'],
  ['https://ok.ru/messages/575186401502', 'message', 'id:575186401502'],
  ['https://odnoklassniki.ru/john.doe', 'profile', 'handle:john.doe'],
  ['https://ok.ru/video/575186401502', 'post', null],
  ['https://ok.ru/group/575186401502', 'other', null],
  ['https://ok.ru/group57212027273260', 'other', null],
];
