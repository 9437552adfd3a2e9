/** So long, in milliseconds, after what came of a press is drawn, that may take the focus itself: a note, a form's button. */
const OTHERS_FIRST_MS = 100;

/** Where something was taken away: in what, and behind what there. */
interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

/**
 * Keeps the focus where it was on the page when what had it is taken away: at what came in its place, else at what comes
 * next there. Lost, it would begin at the top again, and a screen reader would have nothing to tell.
 */
export function keepFocus(): void {
  let last: Element | null = null;
  const isLost = () => document.activeElement === document.body;
  addEventListener('focusin', () => {
    last = document.activeElement;
  });
  // Whoever clicked beside it has given it away.
  addEventListener('focusout', () =>
    setTimeout(() => {
      if (isLost() && last?.isConnected) last = null;
    }),
  );
  new MutationObserver((records) => {
    const gone = last;
    if (!gone || gone.isConnected || !isLost()) return;
    last = null;
    const place = placeOf(gone, records);
    const act = () => place && isLost() && focusAt(nowAt(place));
    // Effects wait for the same frame, and then for nothing.
    requestAnimationFrame(() => setTimeout(act, OTHERS_FIRST_MS));
  }).observe(document.body, { childList: true, subtree: true });
}

/** Where it was, as far as that is left. */
function placeOf(gone: Element, records: readonly MutationRecord[]): Place | null {
  const taken = records.findLast(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(gone)),
  );
  if (!taken) return null;
  const came = records.flatMap(({ addedNodes }) => [...addedNodes]);
  let before = taken.previousSibling;
  while (before && came.includes(before)) before = before.previousSibling;
  return { parent: taken.target, before };
}

/** What stands there now: the first thing to be seen, else what it is in. */
function nowAt({ parent, before }: Place): HTMLElement | null {
  const isThere = before?.parentNode === parent;
  let node: Node | null = isThere ? before.nextSibling : parent.firstChild;
  while (node && !isToBeSeen(node)) node = node.nextSibling;
  node ??= parent;
  while (node && !isToBeSeen(node)) node = node.parentNode;
  return node === document.body ? null : node;
}

const isToBeSeen = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement &&
  node.isConnected &&
  node.checkVisibility() &&
  node.textContent !== '';

/** Gives the focus to what is no control, as long as it has it. */
function focusAt(place: HTMLElement | null): void {
  if (!place) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
