/** The link a click landed on, also inside shadow trees. */
export function linkOf(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '',
    );
}

/**
 * Hears a click once more inside the closed shadow tree that it landed in, where one is: from outside only the
 * tree's host is to be seen of it.
 */
export function hearInside(event: Event, listener: (event: MouseEvent) => void): void {
  const [host] = event.composedPath();
  const inside = host instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(host);
  const again = listener as EventListener;
  if (inside) inside.addEventListener(event.type, again, { capture: true, once: true });
}

/** Whether this click opens the link in a tab of its own: middle button, modifier key, or target. */
export const opensTab = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 1 ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  (link.target !== '' && link.target !== '_self');
