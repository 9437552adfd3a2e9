import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';

/**
 * Bytes under which room is said to be low: enough for some ten thousand more attempts (2 KB each, measured in Chromium
 * 156), and for what is written over when the log is erased.
 */
const LOW_ROOM_BYTES = 32_000_000;

/**
 * Whether the browser says that it has little room left for what is kept. Firefox (153) says how much it allows, not what
 * is free; Chromium (156) says ten gigabytes more than is used, however little is left.
 */
async function isRoomLow(): Promise<boolean> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return quota > 0 && quota - usage < LOW_ROOM_BYTES;
}

type Promised = 'unknown' | 'kept' | 'may-go' | 'refused';

/** How much room there is, and whether the browser promises not to clear it by itself. */
export function Room() {
  const [isLow, setIsLow] = useState(false);
  const [promised, setPromised] = useState<Promised>('unknown');
  useEffect(() => {
    isRoomLow().then(setIsLow, () => undefined);
    navigator.storage.persisted().then(
      (is) => setPromised(is ? 'kept' : 'may-go'),
      () => undefined,
    );
  }, []);
  const asked = useRef<Promise<boolean>>(undefined);
  // Firefox (153) asks the user then, Chromium (156) decides by itself: so it is asked on a tap alone.
  const ask = async () => {
    const asking = navigator.storage.persist();
    asked.current = asking;
    const isKept = await asking;
    // Asked anew while its question stands, Firefox (153) shows it again, and says no to the tap before.
    if (asked.current === asking) setPromised(isKept ? 'kept' : 'refused');
  };
  return (
    <>
      {isLow && (
        <p class="card wash small" role="status">
          {t('keeping-low')}
        </p>
      )}
      {promised !== 'unknown' && (
        <p class="soft small" role="status">
          {t(TEXTS[promised])}
        </p>
      )}
      {promised === 'may-go' && (
        <button type="button" class="button quiet keep-it" onClick={ask}>
          {t('keeping-promise')}
        </button>
      )}
    </>
  );
}

const TEXTS = {
  kept: 'keeping-kept',
  'may-go': 'keeping-mayGo',
  refused: 'keeping-refused',
} as const satisfies Record<Exclude<Promised, 'unknown'>, string>;
