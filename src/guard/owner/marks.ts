import type { Owners } from '../../model/cover/guard-table.ts';
import type { OwnerMark } from '../../networks/data/owners.ts';

/** What names an owner on the page, and the address of whom it names. */
export interface Mark {
  readonly element: Element;
  readonly address: string;
  /** It says itself which post it belongs to. */
  readonly isOwn: boolean;
}

/** Where a post's owner is looked for. */
export interface Post {
  readonly owners: Owners;
  /** Its id; in selectors `{}` stands for it. */
  readonly id: string;
  /** The page was loaded at this post: there is no feed beneath it. */
  readonly isLoaded: boolean;
}

/** The post an address opens without naming whose it is: the match, its id captured. */
export const postAt = ({ pathname, search }: Location, owners: Owners | undefined) =>
  owners ? new RegExp(owners.at, 'i').exec(pathname + search) : null;

/** Whether the page was loaded at its present address, and so has no feed beneath it. */
export const wasLoadedHere = (): boolean =>
  document.body === null ||
  performance.getEntriesByType('navigation')[0]?.name.split('#')[0] === location.href.split('#')[0];

const lookedFor = ({ owners: { marks, loaded }, isLoaded }: Post): readonly OwnerMark[] =>
  isLoaded ? [...marks, ...loaded] : marks;

/** Finds all that may name a post's owner, in the browser's own code. */
export const selectorOf = (post: Post): string =>
  lookedFor(post)
    .map(([selector]) => selector)
    .join()
    .replaceAll('{}', post.id);

/** Everything on the page that may name a post's owner, the likeliest first. */
export const marksOf = (post: Post): Mark[] =>
  lookedFor(post).flatMap((mark) => found(mark, post.id));

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
