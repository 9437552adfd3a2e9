import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { isHostCovered } from '../../model/cover/cover-facts.ts';
import { coverFacts } from '../parts/live-data.ts';

/** The hosts where we may act, and something that stops a visit is missing all the same. */
const gone = computed(() => {
  const held = Object.values(coverFacts.value)
    .flat()
    .filter(({ permission }) => permission !== false);
  const some = held.filter((one) => !isHostCovered({ ...one, permission: true }));
  return [...new Set(some.map(({ host }) => host))];
});

/**
 * Says that something we may do is not done, with a button that does it; and where that did not help.
 * @param names whether sites are named; not in the popup, where something else is the first thing to do
 */
export function Mend({ names = true }: { names?: boolean }) {
  const [isTried, setTried] = useState(false);
  const isWhole = gone.value.length === 0;
  useEffect(() => {
    if (isWhole) setTried(false);
  }, [isWhole]);
  if (isWhole) return null;
  const what = names ? t('cover-off', { hosts: listOf(gone.value) }) : t('popup-off');
  return (
    <section class="card missing stack" aria-labelledby="mend-title">
      <h2 id="mend-title">{t('cover-offTitle')}</h2>
      <p id="mend-what">{isTried ? t('cover-still') : what}</p>
      <p>
        <MendButton
          describedBy="mend-what"
          isQuiet={!names}
          onMended={() => setTried(gone.value.length > 0)}
        />
      </p>
    </section>
  );
}

interface Props {
  /** The id of what says why. */
  describedBy: string;
  isQuiet?: boolean;
  onMended: () => void;
}

/** Puts in place anew all that stops a visit, which takes no question of the browser's. */
export function MendButton({ describedBy, isQuiet = false, onMended }: Props) {
  const [isMending, setMending] = useState(false);
  const mend = () => {
    setMending(true);
    sendWithRetry('mendCover')
      .catch(() => undefined)
      .then(() => {
        setMending(false);
        onMended();
      });
  };
  return (
    <button
      type="button"
      class={isQuiet ? 'button quiet' : 'button'}
      aria-describedby={describedBy}
      aria-disabled={isMending}
      onClick={() => !isMending && mend()}
    >
      {t(isMending ? 'cover-mending' : 'cover-mend')}
    </button>
  );
}
