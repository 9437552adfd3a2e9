/** The link a click landed on, also inside shadow trees. */
export const linkOf = (event: MouseEvent): HTMLAnchorElement | null | undefined =>
  event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '',
    ) ?? linkInside(event);

/** What Firefox 153 tells extensions of an element, and Chromium 156 by `chrome.dom`. */
type WithTree = HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null };

/** The shadow tree of an element, a closed one too. */
export function treeOf(host: unknown): ShadowRoot | null | undefined {
  if (!(host instanceof HTMLElement)) return null;
  if (import.meta.env.FIREFOX) return (host as WithTree).openOrClosedShadowRoot;
  return chrome.dom?.openOrClosedShadowRoot(host);
}

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
  (link.target !== '' && link.target !== '_self');
