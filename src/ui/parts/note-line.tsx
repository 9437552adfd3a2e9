import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { useOnce } from './once.ts';

/** What was just done, with a way back where there is one. */
export interface Note {
  readonly text: string;
  /** What it returns is waited for: pressed again meanwhile, it is undone once. */
  readonly undo?: () => unknown;
}

/** Says a note once. Where it can be undone, or just was, it takes the focus its button's end left homeless. */
export function NoteLine({ note }: { note: Note | null }) {
  const line = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const once = useOnce();
  useEffect(() => {
    if (!note) return;
    if (undo.current) undo.current.focus();
    else if (document.activeElement === document.body) line.current?.focus();
  }, [note]);
  return (
    <div ref={line} class="note row" role="status" tabIndex={-1}>
      {note && <span>{note.text}</span>}
      {note?.undo && (
        <button
          ref={undo}
          type="button"
          class="button quiet"
          onClick={() => once(async () => note.undo?.())}
        >
          {t('people-undo')}
        </button>
      )}
    </div>
  );
}
