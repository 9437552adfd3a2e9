import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';

interface Props {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ComponentChildren;
}

/** Everything besides who, a line, leaving and going on, behind one quiet line. */
export const More = ({ isOpen, onToggle, children }: Props) => (
  <details
    class="more"
    open={isOpen}
    onToggle={({ target, currentTarget }) => {
      // What is folded up inside tells of itself, too.
      if (target === currentTarget) onToggle(currentTarget.open);
    }}
  >
    <summary>{t('pause-more')}</summary>
    <div class="stack">{children}</div>
  </details>
);
