import type { Line } from './example.ts';

const JOHN = 'handle:john.doe';
const SECUID = 'MS4wLjABAAAATh8Vewkn0LYM7Fo03iec3qKdeCUOcBIouRk1mkiag6h3o_pQu_dUXvZ2EZlGST7_';

export const tiktok: readonly Line[] = [
  ['https://www.tiktok.com/@john.doe', 'profile', JOHN],
  ['https://tiktok.com/@John.Doe?_t=8oxPVPxvQ6w&_r=1', 'profile', JOHN],
  ['https://m.tiktok.com/%40john.doe', 'profile', JOHN],
  ['https://www.tiktok.com/@john.doe/playlist/best-7095', 'profile', JOHN],
  ['https://www.tiktok.com/@john.doe/collection/best-7095', 'profile', JOHN],
  ['https://www.tiktok.com/@john.doe/live', 'other', JOHN],
  ['https://www.tiktok.com/@john.doe/video/7047596209028074758', 'post', JOHN],
  ['https://www.tiktok.com/@john.doe/photo/7047596209028074758', 'post', JOHN],
  ['https://lite.tiktok.com/@john.doe', 'profile', JOHN],
  ['https://www.tiktok.com/search/user?q=john.doe&t=1700000000000', 'search', JOHN],
  ['https://www.tiktok.com/search?q=%40john.doe', 'search', JOHN],
  ['https://www.tiktok.com/@explore', 'profile', 'handle:explore'],
  ['https://www.tiktok.com/@6820838815978423302/live', 'other', 'id:6820838815978423302'],
  ['https://www.tiktok.com/@6820838815978423302/video/7042', 'post', 'id:6820838815978423302'],
  ['https://www.tiktok.com/@.kyle.films', 'profile', 'handle:.kyle.films'],
  ['https://www.tiktok.com/@6820838815978423302', 'profile', 'id:6820838815978423302'],
  [`https://www.tiktok.com/@${SECUID}`, 'profile', `secuid:${SECUID}`],
  [`https://www.tiktok.com/@${SECUID}/video/7042`, 'post', `secuid:${SECUID}`],
  ['https://www.tiktok.com/', 'other', null],
  ['https://www.tiktok.com/foryou', 'other', null],
  ['https://www.tiktok.com/john.doe', 'other', null],
  ['https://www.tiktok.com/tag/john.doe', 'other', null],
  ['https://www.tiktok.com/@/video/7668090902816017671/', 'other', null],
  ['https://www.tiktok.com/search?q=nature%20walks', 'search', null],
  ['https://www.tiktok.com/share/video/7557376330036153622', 'post', null],
  ['https://www.tiktokv.com/share/video/7557376330036153622', 'post', null],
  ['https://www.tiktok.com/t/ZTRC5xgJp/', 'post', null],
  ['https://www.tiktok.com/embed/v2/1234567890123456789', 'post', null],
  ['https://vm.tiktok.com/ZGdhVtER2/', 'other', null],
  ['https://www.tiktok.com/embed/@john.doe', 'profile', 'handle:john.doe'],
  [
    'https://m.tiktok.com/h5/share/usr/6820838815978423302.html',
    'profile',
    'id:6820838815978423302',
  ],
  ['https://www.tiktok.com/node/share/user/@john.doe', 'profile', 'handle:john.doe'],
  ['https://m.tiktokv.com/share/user/6820838815978423302/', 'profile', 'id:6820838815978423302'],
];
