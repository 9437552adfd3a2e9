import type { Veil } from '../model/person.ts';
import { labelFor } from './label.ts';
import { dress, type Styles } from './style.ts';

const SOFT: Styles = { filter: 'blur(12px) grayscale(1)', opacity: '0.5' };
const REMOVED: Styles = { display: 'none' };

/** Something veiled: how to keep its label beside it, and how to show it again. */
export interface Softened {
  readonly keep: () => void;
  readonly show: () => void;
}

let count = 0;

/**
 * Softens or removes a container. `inert` takes it from the pointer, the keyboard and the screen
 * reader at once, and holds for what the site adds inside later.
 */
export function soften(container: HTMLElement, veil: Veil, onShow: () => void): Softened {
  const wasInert = container.inert;
  const hadStyle = container.hasAttribute('style');
  const anchor = `--calm-${++count}`;
  const styles = veil === 'removed' ? REMOVED : { ...SOFT, 'anchor-name': anchor };
  const undress = dress(container, styles);
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
