/** So many changes in a frame are looked at as the whole page, which the browser does quicker by itself. */
const MANY_CHANGES = 50;

/** What a mark speaks of with `:has`: a change anywhere in one may make a mark of what is in it. */
export const THINGS = 'article, [data-pressable-container]';

/**
 * Looks where the page added or changed what a selector finds, once a frame: at the first change at once, and
 * at all that follow it together, before they are drawn. Pages that come to life change hundreds of times a frame.
 * @returns how to stop it
 */
export function watchFor(selector: string, look: () => void): () => void {
  let later: MutationRecord[] | undefined;
  const changed = (records: MutationRecord[]) => {
    if (later) {
      // A tab in the back has no frames: more is not kept than counts.
      if (later.length <= MANY_CHANGES) later.push(...records);
      return;
    }
    later = [];
    requestAnimationFrame(() => {
      const missed = later ?? [];
      later = undefined;
      if (missed.length > 0) changed(missed);
    });
    if (placesOf(records).some((place) => holds(place, selector))) look();
  };
  const observer = new MutationObserver(changed);
  // No other attribute makes a mark.
  const attributeFilter = selector.match(/(?<=\[)[\w-]+/g) ?? [];
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
  return () => observer.disconnect();
}

/** Where these changes were. */
const placesOf = (records: readonly MutationRecord[]): readonly Node[] =>
  records.length > MANY_CHANGES
    ? [document]
    : records.flatMap(({ target, addedNodes, type }) =>
        type === 'attributes' ? [target] : [...addedNodes],
      );

/** Whether a place, or the thing that it is in, holds what a selector finds. Not every node is an element. */
function holds(place: Node, selector: string): boolean {
  const element: Partial<Element> = place as Element;
  const part: Partial<Element> = element.closest?.(THINGS) ?? element;
  return Boolean(part.matches?.(selector) || part.querySelector?.(selector));
}
