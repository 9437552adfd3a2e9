const LINKS = 'a[href]';

/** What stands for one thing among others: a post, a comment, a row. */
const ITEMS = 'article, li, tr'
  .concat(', [role=article], [role=listitem], [role=row], [role=option], [role=menuitem]')
  .concat(', [role=tooltip]');

/** What holds many things: never veiled as a whole. */
const WHOLES = 'body, main, nav, aside, dialog, ul, ol, table, tbody'
  .concat(', [role=main], [role=navigation], [role=complementary], [role=dialog], [role=list]')
  .concat(', [role=listbox], [role=menu], [role=grid], [role=table], [role=feed], [role=tablist]');

/** Whether a link names somebody to be veiled. */
type IsTheirs = (link: Element) => boolean;

/** All links in an element, itself among them. */
export const linksIn = (element: Element): ArrayLike<Element> =>
  element.localName === 'a' ? [element] : element.querySelectorAll(LINKS);

/** Whether an element is an item, which is somebody's as a whole or not at all. */
export const isItem = (element: Element): boolean => element.matches(ITEMS);

/**
 * What to veil for a link: the whole item if its first link or most of its links are theirs, or else
 * as far up from the link as every link inside is theirs, short of items, lists and parts of the page
 * and not counting wrappers that add nothing.
 */
export function containerOf(link: Element, isTheirs: IsTheirs): Element {
  const around = link.parentElement?.closest(`${ITEMS}, ${WHOLES}`);
  if (around && isItem(around) && isMostly(around, isTheirs)) return around;
  let container = link;
  let above = link.parentElement;
  while (above && above !== around && Array.from(linksIn(above)).every(isTheirs)) {
    if (addsTo(above)) container = above;
    above = above.parentElement;
  }
  return container;
}

/** Whether an element holds more than one child that shows something. */
const addsTo = ({ childNodes }: Element): boolean =>
  [...childNodes].filter((node) => node.nodeType === 1 || node.nodeValue?.trim()).length > 1;

function isMostly(item: Element, isTheirs: IsTheirs): boolean {
  const links = Array.from(linksIn(item));
  const first = links[0];
  if (first && isTheirs(first)) return true;
  return links.filter(isTheirs).length * 2 > links.length;
}
