import type { Veil } from '../../model/people/person.ts';
import { dress, type Styles } from './inline-style.ts';
import { labelFor } from './label.ts';

const SOFT: Styles = { filter: 'blur(12px) grayscale(1)', opacity: '0.5' };
const REMOVED: Styles = { display: 'none' };

/** Something veiled: how to keep its label beside it, and how to show it again. */
export interface Softened {
  readonly keep: () => void;
  readonly show: () => void;
}

/** Begins the names that tie labels to what is veiled. */
const TIE = '--calm-';

let count = 0;

/**
 * Softens or removes a container. `inert` takes it from the pointer, the keyboard and the screen
 * reader at once, and holds for what the site adds inside later.
 */
export function soften(container: HTMLElement, veil: Veil, onShow: () => void): Softened {
  const wasInert = container.inert;
  const hadStyle = container.hasAttribute('style');
  const anchor = `${TIE}${++count}`;
  const styles = veil === 'removed' ? REMOVED : SOFT;
  const undress = dress(container, { ...styles, 'anchor-name': anchor });
  container.inert = true;
  const isInline = container.matches('a');
  const label = veil === 'soft' ? labelFor(anchor, isInline, onShow) : undefined;
  const keep = () => {
    if (label && container.nextSibling !== label) container.after(label);
  };
  keep();
  const show = () => {
    undress();
    if (!hadStyle && container.style.length === 0) container.removeAttribute('style');
    container.inert = wasInert;
    label?.remove();
  };
  return { keep, show };
}

/** Undoes what an earlier version left veiled: Firefox 153 ends its scripts without a word. */
export function sweep(): void {
  for (const left of document.querySelectorAll<HTMLElement>(`[style*="${TIE}"]`)) {
    if (!left.inert) left.remove();
    left.inert = false;
    for (const name of ['anchor-name', ...Object.keys({ ...SOFT, ...REMOVED })])
      left.style.removeProperty(name);
  }
}
