import type { Owners } from '../../model/cover/guard-table.ts';
import type { OwnerMark } from '../../networks/data/owners.ts';

/** What names an owner on the page, and the address of whom it names. */
export interface Mark {
  readonly element: Element;
  readonly address: string;
  /** It says itself which post it belongs to. */
  readonly isOwn: boolean;
}

/** The post an address opens without naming whose it is: the match, its id captured. */
export const postAt = ({ pathname, search }: Location, owners: Owners | undefined) =>
  owners ? new RegExp(owners.at, 'i').exec(pathname + search) : null;

/** Whether the page was loaded at its present address, and so has no feed beneath it. */
export const wasLoadedHere = (): boolean =>
  document.body === null ||
  performance.getEntriesByType('navigation')[0]?.name.split('#')[0] === location.href.split('#')[0];

/** Everything on the page that may name a post's owner, the likeliest first. */
export function marksOf(
  { marks, loaded }: Owners,
  [, id = '']: RegExpExecArray,
  isLoaded: boolean,
): Mark[] {
  return [...marks, ...(isLoaded ? loaded : [])].flatMap((mark) => found(mark, id));
}

function found([selector, attribute = 'href', shape = '{}']: OwnerMark, id: string): Mark[] {
  const isOwn = selector.includes('{}');
  const elements = [...document.querySelectorAll(selector.replaceAll('{}', id))];
  return elements.flatMap((element) => {
    const name = element.getAttribute(attribute) ?? '';
    const url = URL.parse(
      shape.replace('{}', () => name),
      document.baseURI,
    );
    // A link to the page itself is a button in disguise.
    if (!url || name === '' || url.pathname === location.pathname) return [];
    return [{ element, address: url.href, isOwn }];
  });
}
