import type { Veil } from '../../model/people/person.ts';
import { dress, type Styles } from './inline-style.ts';
import { labelFor } from './label.ts';

const SOFT: Styles = { filter: 'blur(12px) grayscale(1)', opacity: '0.5' };
const REMOVED: Styles = { display: 'none' };

/** Something veiled. */
export interface Softened {
  /** Keeps its label beside it, or takes it away. */
  readonly label: (isLabelled: boolean) => void;
  /** Shows it again. */
  readonly show: () => void;
}

/** Begins the names that tie labels to what is veiled. */
const TIE = '--calm-';
/** Finds what bears such a name. */
export const MARKED = `[style*="${TIE}"]`;

let count = 0;

/** What is veiled, and its labels: what else bears their marks is left over. */
const ours = new WeakSet<Element>();

/** A site that undoes the same thing so often within so many milliseconds would hang the tab: until then it has its way. */
const MOST_ROUNDS = 50;
const ROUND_MS = 100;

/** A way to do something again and again that no site can answer for ever. */
function insistently(act: () => void): () => void {
  let rounds = 0;
  return () => {
    if (rounds === 0)
      setTimeout(() => {
        const isLate = rounds > MOST_ROUNDS;
        rounds = 0;
        if (isLate) act();
      }, ROUND_MS);
    rounds += 1;
    if (rounds <= MOST_ROUNDS) act();
  };
}

/**
 * Softens or removes a container. `inert` takes it from the pointer, the keyboard and the screen
 * reader at once, with its labels and titles, and holds for what the site adds inside later. Where the
 * site writes over our styles, they are set again.
 */
export function soften(container: HTMLElement, veil: Veil, onShow: () => void): Softened {
  const wasInert = container.inert;
  const hadStyle = container.hasAttribute('style');
  const anchor = `${TIE}${++count}`;
  const styles: Styles = { ...(veil === 'removed' ? REMOVED : SOFT), 'anchor-name': anchor };
  const undo = [dress(container, styles)];
  container.inert = true;
  ours.add(container);
  let words: HTMLElement | undefined;
  let isWanted = false;
  const place = insistently(() => isWanted && words && container.after(words));
  const label = (isLabelled: boolean) => {
    isWanted = isLabelled && veil !== 'removed';
    if (!isWanted) return words?.remove();
    words ??= labelFor(anchor, container.matches('a'), onShow);
    ours.add(words);
    if (container.nextSibling !== words) place();
  };
  const dressAgain = insistently(() => {
    if (!ours.has(container)) return;
    container.inert = true;
    undo.push(dress(container, lostOf(container, styles)));
    rewrites.takeRecords();
  });
  const rewrites = new MutationObserver(dressAgain);
  rewrites.observe(container, { attributeFilter: ['style', 'inert'] });
  const show = () => {
    rewrites.disconnect();
    ours.delete(container);
    // In the order they were written over: what the site wrote last stays.
    for (const undress of undo) undress();
    if (!hadStyle) dropEmptyStyle(container);
    container.inert = wasInert;
    isWanted = false;
    words?.remove();
  };
  return { label, show };
}

/** Those of our styles that the site has written over since. */
const lostOf = ({ style }: HTMLElement, styles: Styles): Styles =>
  Object.fromEntries(
    Object.entries(styles).filter(
      ([name, value]) =>
        style.getPropertyPriority(name) !== 'important' || style.getPropertyValue(name) !== value,
    ),
  );

/**
 * Undoes what is left of veils in a part of the page: by an earlier version, whose scripts Firefox 153 ends without a
 * word, and in what the site has copied.
 */
export function sweep(part: Document | Element): void {
  const inside = part.querySelectorAll<HTMLElement>(MARKED);
  for (const left of [part as HTMLElement, ...inside])
    if (left.matches?.(MARKED) && !ours.has(left)) clear(left);
}

function clear(left: HTMLElement): void {
  if (!left.inert) left.remove();
  left.inert = false;
  for (const name of ['anchor-name', ...Object.keys({ ...SOFT, ...REMOVED })])
    left.style.removeProperty(name);
  dropEmptyStyle(left);
}

/** Read first: a style never read is not there to be removed, and comes back empty (Chromium 156). */
function dropEmptyStyle(element: HTMLElement): void {
  if (!element.getAttribute('style')) element.removeAttribute('style');
}
