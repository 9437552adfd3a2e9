import { treeOf } from './shadow-tree.ts';

/** The link a click landed on, also inside shadow trees. */
export const linkOf = (event: MouseEvent): HTMLAnchorElement | null | undefined =>
  event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '',
    ) ?? linkInside(event);

/** The link in a closed shadow tree, of which an event tells the host alone: under the pointer, or in the focus. */
function linkInside({ target, clientX, clientY, detail }: MouseEvent) {
  const tree = treeOf(target);
  const at = tree && (detail ? tree.elementFromPoint(clientX, clientY) : tree.activeElement);
  return at?.closest<HTMLAnchorElement>('a[href]');
}

/** Whether this click opens the link in a tab of its own: middle button, modifier key, or target. */
export const opensTab = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 1 ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  // A page that is in no frame is its own parent and top.
  /^(?!_(self|top|parent)$)./i.test(link.target);
