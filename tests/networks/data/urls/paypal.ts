import type { Line } from './example.ts';

export const paypal: readonly Line[] = [
  ['https://www.paypal.com/paypalme/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://www.paypal.com/paypalme/johndoe77/25EUR', 'profile', 'handle:johndoe77'],
  ['https://paypal.me/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.paypal.me/johndoe77/10', 'profile', 'handle:johndoe77'],
  ['https://paypal.com/paypalme/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.paypal.com/biz/profile/johndoecakes', 'profile', 'business:johndoecakes'],
  ['https://paypal.com/biz/profile/JohnDoeCakes', 'profile', 'business:johndoecakes'],
  ['https://www.paypal.com/biz/profile', 'other', null],
  ['https://www.paypal.com/paypalme/my/profile', 'other', null],
  ['https://www.paypal.com/myaccount/summary', 'other', null],
  ['https://www.paypal.com/donate?hosted_button_id=JOHNDOE77', 'other', null],
];
