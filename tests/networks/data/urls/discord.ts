import type { Line } from './example.ts';

export const discord: readonly Line[] = [
  ['https://discord.com/users/302094807046684672', 'profile', 'id:302094807046684672'],
  ['https://ptb.discord.com/users/302094807046684672', 'profile', 'id:302094807046684672'],
  ['http://discordapp.com/users/302094807046684672', 'profile', 'id:302094807046684672'],
  ['https://discord.com/channels/@me/302094807046684672', 'message', null],
  ['https://discord.com/channels/302094807046684672/1', 'other', null],
  ['https://discord.gg/302094807046684672', 'other', null],
  ['https://discord.com/invite/web', 'other', null],
];
