import type { Line } from './example.ts';

export const xiaohongshu: readonly Line[] = [
  [
    'https://www.xiaohongshu.com/user/profile/5c697a870000000011002233',
    'profile',
    'id:5c697a870000000011002233',
  ],
  [
    'https://www.rednote.com/user/profile/5c697a870000000011002233/64aa',
    'post',
    'id:5c697a870000000011002233',
  ],
  ['https://www.xiaohongshu.com/explore/5c697a870000000011002233', 'post', null],
  ['https://xhslink.com/AbCdEf', 'other', null],
];
