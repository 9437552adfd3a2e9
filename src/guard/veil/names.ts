import type { Watched, WatchTable } from '../../model/cover/guard-table.ts';
import { hostOf, within } from '../../networks/addresses/canonical.ts';
import type { GuardContext } from '../page-scripts.ts';
import type { Person } from './container.ts';

/** Who is named by links in a page. */
export interface Names {
  /** Finds every link that may name somebody to be veiled, in the browser's own code. */
  readonly selector: string;
  /** Whom a link is to be veiled for, or null. */
  readonly listed: (link: Element) => Watched | null;
  readonly person: Person;
}

/**
 * So many names are searched for by selector. Beyond them one expression is quicker, though it has to look
 * at every link itself: 128 links on a page just loaded take 0.5 ms for each name by selector, and 3 ms by
 * the expression (Chromium 156).
 */
const MOST_SELECTED_NAMES = 5;

const LINKS = 'a[href]';

/** What may hide a name in a path: an escape that needs none, see canonical, or letters of other scripts. */
const HIDING = '^[^?#]*(?:%(?:2[de]|3[0-9a]|[46][0-9a-f]|5[0-9af]|7[0-9ae]|[c-f][0-9a-f])|[^!-~])';

/** Whom links are to be veiled for by this table, and whom others name. */
export function namesOf(
  { match, lets, canonical }: Pick<GuardContext, 'match' | 'lets' | 'canonical'>,
  table: WatchTable,
): Names {
  const veiled = Object.values(table.watched)
    .flat()
    .filter(({ veil }) => veil !== 'off');
  const hint = new RegExp([HIDING, ...veiled.map(({ spelling }) => spelling)].join('|'), 'i');
  const listed = (link: Element) => {
    if (!hint.test(link.getAttribute('href') ?? '')) return null;
    const { href } = link as HTMLAnchorElement;
    let found = match(href);
    // A page of the network's own may lead on to an address that it carries. Firefox (153) lists these to no script of ours.
    URL.parse(href)?.searchParams.forEach((one) => {
      found ??= match(one);
    });
    return found && found.listed.veil !== 'off' && !lets(found) ? found.listed : null;
  };
  const anybody = anybodyOf(table, canonical);
  return {
    selector: selectorOf(veiled),
    listed,
    person: (link) => (listed(link) ? '' : anybody((link as HTMLAnchorElement).href)),
  };
}

/**
 * Sites write names as they are: of 3,377 links that name people on saved pages, all but 54 of Facebook's, which
 * leaves dots to the user, hold the name letter by letter. Names of other scripts are found by the expression.
 */
function selectorOf(veiled: readonly Watched[]): string {
  const plain = veiled.map(({ spelling }) => spelling.replace(/\\([.-])/g, '$1'));
  const isPlain = plain.every((name) => /^[\w.-]+$/.test(name));
  if (!isPlain || plain.length > MOST_SELECTED_NAMES) return LINKS;
  return plain.map((name) => `a[href*="${name}" i]`).join() || ':not(*)';
}

/** Whom an address of the network names, listed or not. Compiled when somebody listed is first met. */
function anybodyOf(
  { domains, people }: WatchTable,
  canonical: GuardContext['canonical'],
): (address: string) => string | null {
  let shapes: RegExp[] | undefined;
  return (address) => {
    const url = canonical(address);
    if (!people || !within(hostOf(url), domains)) return null;
    shapes ??= people.shapes.map((source) => new RegExp(source, 'iu'));
    for (const shape of shapes) {
      const found = shape.exec(url);
      const name = found?.[1]?.toLowerCase();
      if (found && !(name && people.reserved.includes(name))) return name ?? null;
    }
    return null;
  };
}
