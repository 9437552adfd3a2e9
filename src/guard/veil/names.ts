import { mayOpen } from '../../model/visits/may-open.ts';
import type { Watched, WatchTable } from '../../storage/cover/guard-tables.ts';
import type { Matcher } from '../visits/match.ts';

/** Whom a link is to be veiled for, or null. */
export type Names = (link: Element) => Watched | null;

/** What may hide a name from the hint: an escape that needs none, see canonical, white space, other scripts. */
const HIDING = '%(?:2[de]|3[0-9a]|[46][0-9a-f]|5[0-9af]|7[0-9ae]|[c-f][0-9a-f])|[^!-~]';

/**
 * Whom links are to be veiled for by this table. A feed adds thousands of links that name nobody
 * listed: those are passed over by one look at the text of the address, before it is parsed.
 */
export function namesOf(match: Matcher, table: WatchTable): Names {
  const hint = hintOf(table);
  return (link) => {
    if (!hint.test(link.getAttribute('href') ?? '')) return null;
    const found = match((link as HTMLAnchorElement).href);
    return found && found.listed.veil !== 'off' && !mayOpen(found.listed, Date.now())
      ? found.listed
      : null;
  };
}

function hintOf({ watched }: WatchTable): RegExp {
  const spellings = Object.values(watched).flatMap((group) => group.map((one) => one.spelling));
  return new RegExp([HIDING, ...spellings].join('|'), 'i');
}
