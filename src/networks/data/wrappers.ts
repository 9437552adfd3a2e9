/**
 * Addresses that carry another one. Share dialogs (`/sharer.php?u=`, `/intent/tweet?url=`), login walls
 * (`?next=`) and consent (`?continue=`) are left out: they show nobody's page.
 */
export interface Wrapper {
  /** Domains, or an expression for hosts in many countries. */
  readonly hosts: readonly (string | RegExp)[];
  /** What its path looks like; a capture is the carried address. */
  readonly path: RegExp;
  /** Parameters that carry the address. */
  readonly params?: readonly string[];
}

const ANY = /^/;

/** They lead on to the address they carry. Parameters as listed by ClearURLs (rules of 2025-07). */
export const REDIRECTS: readonly Wrapper[] = [
  { hosts: ['l.facebook.com', 'lm.facebook.com'], path: /^\/l\.php/, params: ['u'] },
  { hosts: ['facebook.com'], path: /^\/flx\/warn/, params: ['u'] },
  { hosts: ['l.instagram.com', 'l.threads.com', 'l.messenger.com'], path: ANY, params: ['u'] },
  { hosts: [/^(www\.)?google(\.\w{2,3}){1,2}$/], path: /^\/url/, params: ['q', 'url'] },
  { hosts: [/^(www\.)?google(\.\w{2,3}){1,2}$/], path: /^\/amp\/s?\/?(.+)/ },
  { hosts: ['out.reddit.com'], path: ANY, params: ['url'] },
  { hosts: ['youtube.com'], path: /^\/redirect/, params: ['q'] },
  { hosts: ['vk.com', 'vk.ru'], path: /^\/away\.php/, params: ['to'] },
  { hosts: ['steamcommunity.com'], path: /^\/linkfilter/, params: ['u', 'url'] },
  { hosts: ['tiktok.com'], path: /^\/link\/v2/, params: ['target'] },
  { hosts: ['linkedin.com'], path: /^\/redir\/redirect/, params: ['url'] },
];

/** They show a copy of the page they name. */
export const ARCHIVES: readonly Wrapper[] = [
  { hosts: ['web.archive.org'], path: /^\/(?:web|save)\/(?:[\d*]+[a-z_*]*\/)?(.+)/ },
  { hosts: ['archive.org'], path: /^\/wayback\/available/, params: ['url'] },
  {
    hosts: [/^archive\.(today|is|ph|fo|li|vn|md)$/],
    path: /^\/(?:(?:newest|oldest|timegate|\d+)\/)?(https?:?.+|[\w-]+\.\w.+)/,
  },
  { hosts: [/^archive\.(today|is|ph|fo|li|vn|md)$/], path: ANY, params: ['url'] },
  { hosts: ['ghostarchive.org'], path: /^\/search/, params: ['term'] },
  { hosts: ['megalodon.jp', 'webcitation.org', 'yandexwebcache.net'], path: ANY, params: ['url'] },
  { hosts: ['webcache.googleusercontent.com'], path: ANY, params: ['q'] },
  { hosts: [/^translate\.google(\.\w{2,3}){1,2}$/], path: ANY, params: ['u'] },
  { hosts: ['12ft.io'], path: /^\/(?:proxy\?q=)?(.+)/ },
];

/** Links into the networks' apps, which pages hold though no tab ever shows them. */
export const APP_LINKS: readonly (readonly [pattern: string, address: string])[] = [
  ['^instagram://user\\?username=([^&#]+)', 'https://www.instagram.com/{}/'],
  ['^fb://profile/([^/?#]+)', 'https://www.facebook.com/profile.php?id={}'],
  ['^fb-messenger://user-thread/([^/?#]+)', 'https://www.messenger.com/t/{}'],
  ['^twitter://user\\?screen_name=([^&#]+)', 'https://x.com/{}'],
  ['^snapchat://add/([^/?#]+)', 'https://www.snapchat.com/add/{}'],
  ['^tg://resolve\\?domain=([^&#]+)', 'https://t.me/{}'],
  ['^whatsapp://send\\?phone=([^&#]+)', 'https://wa.me/{}'],
  ['^spotify:user:([^:]+)', 'https://open.spotify.com/user/{}'],
  ['^linkedin://in/([^/?#]+)', 'https://www.linkedin.com/in/{}'],
  ['^vnd\\.youtube://(?:www\\.youtube\\.com/)?(.+)', 'https://www.youtube.com/{}'],
  ['^intent://.*;S\\.browser_fallback_url=([^;]+)', '{}'],
];
