import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { askForAll, isAsking, refusals, refusedNetworks } from './access.ts';
import { listOf } from './cover-state.tsx';

/**
 * What the browser has not allowed, and one button that asks for all of it; the focus goes there after a no.
 * @param names whether networks are named
 */
export function Missing({ names: areNamed = true }: { names?: boolean }) {
  const names = refusedNetworks.value.map(({ name }) => name);
  const button = useRef<HTMLButtonElement>(null);
  const seen = useRef(refusals.value);
  const isShown = names.length > 0 && !isAsking.value;
  useEffect(() => {
    if (!isShown || seen.current === refusals.value) return;
    seen.current = refusals.value;
    button.current?.focus();
  }, [isShown, refusals.value]);
  if (!isShown) return null;
  return (
    <section class="card missing stack" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('people-missingTitle')}</h2>
      <p id="missing-what">
        {areNamed ? t('people-missing', { networks: listOf(names) }) : t('popup-missing')}
      </p>
      <p>
        <button
          ref={button}
          type="button"
          class="button"
          aria-describedby="missing-what"
          onClick={askForAll}
        >
          {t('people-allow')}
        </button>
      </p>
    </section>
  );
}
