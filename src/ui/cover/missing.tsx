import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { isAsking, refusals, refused } from './refused.ts';

interface Props {
  /** What is missing, in words. */
  what: string;
  /** Asks for all of it, in a click; undefined until that is loaded. */
  onAsk: (() => void) | undefined;
  /** Something else is the first thing to do there. */
  isQuiet?: boolean;
}

/** What the browser has not allowed, and one button that asks for all of it; the focus goes there after a no. */
export function Missing({ what, onAsk, isQuiet = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const seen = useRef(refusals.value);
  const isShown = refused.value.length > 0 && !isAsking.value;
  useEffect(() => {
    if (!isShown || seen.current === refusals.value) return;
    seen.current = refusals.value;
    button.current?.focus();
  }, [isShown, refusals.value]);
  if (!isShown) return null;
  return (
    <section class="card missing stack" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('people-missingTitle')}</h2>
      <p id="missing-what">{what}</p>
      <p>
        <button
          ref={button}
          type="button"
          class={isQuiet ? 'button quiet' : 'button'}
          aria-describedby="missing-what"
          aria-disabled={!onAsk || undefined}
          onClick={onAsk}
        >
          {t('people-allow')}
        </button>
      </p>
    </section>
  );
}
