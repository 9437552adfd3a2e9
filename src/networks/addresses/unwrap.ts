import { APP_LINKS, ARCHIVES, REDIRECTS, type Wrapper } from '../data/wrappers.ts';
import { within } from './canonical.ts';

/** Wrappers within wrappers beyond this are nobody's ordinary link. */
const MOST_WRAPPERS = 3;

/** The address that another one carries, and whether it shows a kept copy of it rather than leads there. */
export interface Unwrapped {
  readonly inner: string;
  readonly isCopy: boolean;
}

/** Takes redirects, archives, translated pages and links into apps off an address, at most three. */
export function unwrap(address: string): Unwrapped {
  let inner = address;
  let isCopy = false;
  for (let depth = 0; depth < MOST_WRAPPERS; depth += 1) {
    const next = step(inner);
    if (!next) break;
    inner = next.inner;
    isCopy ||= next.isCopy;
  }
  return { inner, isCopy };
}

function step(address: string): Unwrapped | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  if (!/^https?:$/.test(url.protocol)) return appLink(address);
  const copied = translated(url) ?? carried(url, ARCHIVES);
  if (copied) return { inner: copied, isCopy: true };
  const inner = carried(url, REDIRECTS);
  return inner ? { inner, isCopy: false } : undefined;
}

/** What the first wrapper that fits carries in its path or a parameter. */
function carried(url: URL, wrappers: readonly Wrapper[]): string | undefined {
  const host = url.hostname.replace(/\.$/, '');
  for (const { hosts, path, params = [] } of wrappers) {
    if (!hosts.some((one) => (one instanceof RegExp ? one.test(host) : within(host, [one]))))
      continue;
    const rest = path.exec(url.pathname);
    if (!rest) continue;
    const values = params.map((name) => url.searchParams.get(name));
    const found = rest[1] ? rest[1] + url.search + url.hash : values.find(Boolean);
    const inner = found && asAddress(found);
    if (inner) return inner;
  }
  return undefined;
}

/** A carried address: perhaps without scheme, with one slash, escaped, or behind a cache's id. */
function asAddress(text: string): string | undefined {
  const plain = /^https?%3a/i.test(text) ? decoded(text) : text;
  const bare = plain.replace(/^cache:(?:[^:]*:)?(?=https?:|[^:]+$)/, '').trim();
  const full = /^https?:/i.test(bare) ? bare.replace(/^(https?:)\/*/i, '$1//') : `https://${bare}`;
  return /^https?:\/\/[^/?#]+\.[^/?#]+/.test(full) && URL.canParse(full) ? full : undefined;
}

/** `www-instagram-com.translate.goog`: dots are hyphens there, and hyphens two. */
function translated(url: URL): string | undefined {
  const label = /^([^.]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (!label) return undefined;
  const host = label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
  return `https://${host}${url.pathname}${url.search}${url.hash}`;
}

function appLink(address: string): Unwrapped | undefined {
  for (const [pattern, template] of APP_LINKS) {
    const value = new RegExp(pattern, 'i').exec(address)?.[1];
    if (value) return { inner: template.replace('{}', () => decoded(value)), isCopy: false };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
