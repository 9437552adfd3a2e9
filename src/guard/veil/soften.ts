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

let count = 0;

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
  let words: HTMLElement | undefined;
  const label = (isLabelled: boolean) => {
    if (!isLabelled || veil === 'removed') words?.remove();
    else {
      words ??= labelFor(anchor, container.matches('a'), onShow);
      if (container.nextSibling !== words) container.after(words);
    }
  };
  const rewrites = new MutationObserver(() => {
    container.inert = true;
    undo.push(dress(container, lostOf(container, styles)));
    rewrites.takeRecords();
  });
  rewrites.observe(container, { attributeFilter: ['style', 'inert'] });
  const show = () => {
    rewrites.disconnect();
    // In the order they were written over: what the site wrote last stays.
    for (const undress of undo) undress();
    if (!hadStyle && container.style.length === 0) container.removeAttribute('style');
    container.inert = wasInert;
    words?.remove();
  };
  return { label, show };
}

/** Those of our styles that the site has written over since. */
const lostOf = ({ style }: HTMLElement, styles: Styles): Styles =>
  Object.fromEntries(
    Object.entries(styles).filter(([name]) => style.getPropertyPriority(name) !== 'important'),
  );

/** Undoes what an earlier version left veiled: Firefox 153 ends its scripts without a word. */
export function sweep(): void {
  for (const left of document.querySelectorAll<HTMLElement>(`[style*="${TIE}"]`)) {
    if (!left.inert) left.remove();
    left.inert = false;
    for (const name of ['anchor-name', ...Object.keys({ ...SOFT, ...REMOVED })])
      left.style.removeProperty(name);
  }
}
