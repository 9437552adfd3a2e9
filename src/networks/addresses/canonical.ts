/** What matching an address needs at run time. The guard carries this file, so it imports nothing. */

/** Escapes that an address can do without: plain characters, `:` and `@`, and letters of other scripts. */
const NEEDLESS =
  /%(2[de]|3[\da]|4[\da-f]|5[\daf]|6[1-9a-f]|7[\dae])|(%[c-f][\da-f](%[89ab][\da-f])+)+/gi;

/**
 * An address in the one form that patterns are tried on: no user name or password, no dot behind the
 * host, nothing escaped that needs no escape.
 * @returns '' for what is not an address of the web
 */
export function canonical(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  const { protocol, hostname, pathname, search, hash } = url;
  const rest = (pathname + search + hash).replace(NEEDLESS, decoded).normalize();
  return `${protocol}//${hostname.replace(/\.$/, '')}${rest}`;
}

/** The host of a canonical address. */
export const hostOf = (address: string): string => address.split('/', 3)[2] ?? '';

/** Whether a host is one of these domains or lies below one. */
export const within = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** A pattern for one identity: a template with the spelling in its slot. */
export const fill = (template: string, spelling: string): string =>
  template.replace('{}', () => spelling);

/** What stands for a value among an address's tokens: its own name, without a host or scheme. */
export const tokenOf = (value: string): string =>
  (value.toLowerCase().split('@')[0] ?? '').replace(/^.*[:/]/, '').replaceAll('.', '');

/** What parts an address's words: all of ASCII but letters, digits, `_`, `.` and `-`. A class of Unicode's takes 0.1 ms to compile. */
export const BETWEEN = /[^\w.\x80-\uffff-]+/;

/**
 * The words of a canonical address under which a listed value may stand. An identity whose token is
 * not among them is not named there, which keeps matching as quick with a thousand people as with one.
 */
export function tokensOf(address: string): Set<string> {
  const text = decoded(address).toLowerCase();
  const tokens = new Set<string>();
  for (const piece of text.split(BETWEEN)) {
    const labels = piece.split('.');
    // Behind words of the site's own: `uid.name`.
    tokens.add(labels.at(-1) ?? '');
    // Whole, and without up to three endings: `name.json`, `name.host.com`, `name.host.co.uk`.
    for (let cut = 0; cut < 4 && labels.length; cut += 1) {
      const word = labels.join('');
      // Behind and before a network's own marks: `u_name`, `UCid`, `name_title`, and behind the six
      // digits of a container at Weibo.
      tokens.add(word).add(word.slice(2));
      for (const mark of '_-') {
        const [head = ''] = word.split(mark, 1);
        tokens.add(head).add(head.slice(6));
      }
      labels.pop();
    }
    for (const number of piece.split(/\D+/)) tokens.add(number);
  }
  return tokens;
}

/** Text without its escapes; those that make no text become spaces. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[\da-f]{2}/gi, ' ');
  }
}
