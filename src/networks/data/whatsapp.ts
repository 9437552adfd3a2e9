import type { Network } from '../network.ts';

/** web.whatsapp.com never says in its address who is on screen; links to a number do. */
export const whatsapp: Network = {
  id: 'whatsapp',
  name: 'WhatsApp',
  domains: ['whatsapp.com'],
  subdomains: 'www|api|web',
  others: ['wa.me'],
  kinds: [{ id: 'phone', pattern: '\\d{7,15}', profile: 'https://wa.me/{}' }],
  routes: [
    ['message', '/send?phone=(+|){phone}'],
    ['message', '//wa.me/(+|){phone}'],
    ['message', '//wa.me/(message|qr|c)/*'],
    ['message', '/channel/*'],
  ],
};
