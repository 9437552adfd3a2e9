import type { Line } from './example.ts';

export const whatsapp: readonly Line[] = [
  ['https://wa.me/15551234567?text=hi', 'message', 'phone:15551234567'],
  ['https://api.whatsapp.com/send/?phone=%2B15551234567', 'message', 'phone:15551234567'],
  ['https://web.whatsapp.com/send?phone=15551234567&text=hi', 'message', 'phone:15551234567'],
  ['https://wa.me/message/ABCDEF123456', 'message', null],
  ['https://whatsapp.com/channel/0029Vb6OC2', 'message', null],
  ['https://web.whatsapp.com/', 'other', null],
  ['https://chat.whatsapp.com/15551234567', 'other', null],
];
