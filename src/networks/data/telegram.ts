import type { Network } from '../network.ts';

/** A name is also a host, `name.t.me`. `+` and digits is a telephone number, `+` and letters an invitation. */
export const telegram: Network = {
  id: 'telegram',
  name: 'Telegram',
  domains: ['t.me', 'telegram.me', 'telegram.dog'],
  others: ['web.telegram.org'],
  kinds: [
    { id: 'phone', pattern: '\\d{7,15}', unreserved: true, profile: 'https://t.me/+{}' },
    { id: 'id', pattern: '\\d{4,13}', profile: 'https://web.telegram.org/a/#{}' },
    { id: 'handle', pattern: '[a-z]\\w{3,31}', profile: 'https://t.me/{}' },
  ],
  // As core.telegram.org/api/links lists them.
  reserved: [
    ...['addemoji', 'addlist', 'addstickers', 'addstyle', 'addtheme', 'auction', 'boost'],
    ...['call', 'confirmphone', 'contact', 'giftcode', 'invoice', 'joinchat', 'proxy'],
    ...['setlanguage', 'share', 'socks', 'telegram', 'premium_offer', 'stars_topup'],
  ],
  routes: [
    ['message', '//web.telegram.org/(a/|k/|z/|)#@{handle}'],
    ['message', '//web.telegram.org/#/im?p=@{handle}'],
    ['message', '//web.telegram.org/(a/|k/|z/|)#{id}'],
    ['message', '/c/*'],
    ['profile', '/+{phone}'],
    ['story', '/{handle}/s/<n>'],
    ['profile', '/s/{handle}'],
    ['post', '/{handle}/<n>'],
    ['profile', '/{handle}'],
    ['profile', '//{handle}.t.me'],
  ],
};
