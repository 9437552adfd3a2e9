import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Named {
  /** The page's address names it: it opens, and the page goes there. */
  isNamed?: boolean | undefined;
}

interface Props extends Named {
  title: string;
  /** A word on what is inside. */
  note?: ComponentChildren;
  /** It is open from the beginning: something in it is named. */
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A part of a screen that opens at a tap, under a heading of its section. */
export function Fold({ title, note, isNamed = false, isOpen = isNamed, children }: Props) {
  const summary = useRef<HTMLElement>(null);
  // After the screen has gone to its top, as it does for every address.
  useEffect(() => {
    if (!isNamed) return;
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'start' });
  }, [isNamed]);
  return (
    <details class="fold" open={isOpen}>
      <summary ref={summary}>
        <h3>{title}</h3>
        {note && <span class="soft small">{note}</span>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}

/** A line among these that leads to a screen of its own. */
export const FoldLink = ({ to, title }: { to: string; title: string }) => (
  <div class="fold">
    <a class="fold-link" href={`#/${to}`}>
      {title}
    </a>
  </div>
);

interface FoldsProps {
  id: string;
  title: string;
  /** It has the whole width of a desk, and its lines stand two by two there. */
  isWide?: boolean;
  children: ComponentChildren;
}

/** A section of parts that open at a tap. */
export const Folds = ({ id, title, isWide = false, children }: FoldsProps) => (
  <section class={isWide ? 'card stack wide-folds' : 'card stack'} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="folds">{children}</div>
  </section>
);
