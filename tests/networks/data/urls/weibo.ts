import type { Line } from './example.ts';

export const weibo: readonly Line[] = [
  ['https://weibo.com/u/1758989602', 'profile', 'id:1758989602'],
  ['https://m.weibo.cn/profile/1758989602', 'profile', 'id:1758989602'],
  ['https://weibo.com/1758989602?from=x', 'profile', 'id:1758989602'],
  ['https://weibo.com/p/1005051758989602', 'profile', 'id:1758989602'],
  ['https://weibo.com/1758989602/4142890299009993', 'post', 'id:1758989602'],
  ['https://weibo.com/u/1758989602/fans', 'followers', 'id:1758989602'],
  ['https://weibo.com/johndoe', 'profile', 'domain:johndoe'],
  ['https://www.weibo.com/n/%E5%91%A8%E4%BA%8ESally', 'profile', 'handle:周于sally'],
  ['https://weibo.com/n/johndoe', 'profile', 'handle:johndoe'],
  ['https://s.weibo.com/user?q=johndoe', 'search', 'handle:johndoe'],
  ['https://s.weibo.com/weibo?q=nature', 'search', null],
  ['https://m.weibo.cn/detail/4323047042991618', 'post', null],
  ['https://weibo.com/0/4224132150961381', 'other', null],
  [
    'https://m.weibo.cn/p/2304131234567890_-_WEIBO_SECOND_PROFILE_WEIBO',
    'profile',
    'id:1234567890',
  ],
  [
    'https://m.weibo.cn/p/index?containerid=2304131234567890_-_WEIBO_SECOND_PROFILE_WEIBO&page_type=03',
    'profile',
    'id:1234567890',
  ],
  ['https://photo.weibo.com/1234567890/albums', 'profile', 'id:1234567890'],
  [
    'https://widget.weibo.com/weiboshow/index.php?language=&uid=1234567890',
    'profile',
    'id:1234567890',
  ],
  ['https://weibo.com/p/1001603810818260085016', 'other', null],
  ['https://passport.weibo.com/visitor/visitor', 'other', null],
  ['https://weibo.com/sorry?pagenotfound', 'other', null],
  ['https://weibo.com/signup/signup.php', 'other', null],
  ['https://weibo.cn/repost/IFHwwaVNL?uid=1234567890', 'other', null],
  ['https://m.weibo.cn/users/1234567890', 'profile', 'id:1234567890'],
];
