/**
 * What LeechBlock NG hands out: a text file of `option=value` lines; `sites1`, `sites2` … are its lists of sites, with
 * spaces between, and without `https://` (github.com/proginosko/LeechBlockNG, `exportOptions` in `options.js` at fd9252d,
 * `cleanSites` and `getRegExpSites` in `common.js` at 011e5ac).
 */
import type { Piece } from './pieces.ts';

const SITES = /^sites\d+=(.*)$/;
const EXPRESSION = /^regexpBlock\d+=(.+)$/;

/** Whether a text is such a file. */
export const isLeechBlock = (text: string): boolean =>
  /^(?:setName|sites)1=/m.test(text) && /^numSets=\d+\s*$/m.test(text);

/** The sites in its lists, with the line each stands in. */
export const sitesIn = (text: string): Piece[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((whole, index) => {
      const line = index + 1;
      const [, expression] = EXPRESSION.exec(whole) ?? [];
      if (expression) return [{ line, text: expression, refused: 'pattern' as const }];
      return (SITES.exec(whole)?.[1] ?? '').split(' ').map((site) => ({ line, ...read(site) }));
    })
    .filter(({ text }) => text !== '');

/**
 * One site: `+` leaves it open, `~` is a word and `>` where a link stands, `#` a remark. Stars stand for anything; at the
 * end that is whatever is below an address.
 */
function read(site: string): Omit<Piece, 'line'> {
  if (site.startsWith('#')) return { text: '' };
  if (site.startsWith('+')) return { text: site, refused: 'left-open' };
  if (/^[~>]|^FILE$/.test(site)) return { text: site, refused: 'not-a-link' };
  const address = site.replace(/\/?\*+\+?$/, '');
  return address.includes('*') ? { text: site, refused: 'pattern' } : { text: site, address };
}
