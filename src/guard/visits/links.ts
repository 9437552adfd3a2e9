/** The link a click landed on, also inside shadow trees. */
export function linkOf(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '',
    );
}

/** Whether this click opens the link in a tab of its own: middle button, modifier key, or target. */
export const opensTab = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 1 ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  (link.target !== '' && link.target !== '_self');
