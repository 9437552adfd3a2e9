import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { exitPage } from '../../model/discretion/exit-page.ts';
import { asksToLeave, EXIT_PRESSES, PRESS_MS, withKey } from '../../model/discretion/quick-exit.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { isEscape } from '../visits/escape.ts';
import { leaveAtOnce } from './leave-at-once.ts';

const leave = () => leaveAtOnce(records.value ? settingOf(exitPage) : undefined);

/**
 * The way out for someone who must not be seen here: a button, Shift three times, and Escape.
 * @param escapes not where Escape means something else
 */
export function QuickExit({ escapes = true }: { escapes?: boolean }) {
  const presses = usePresses(escapes);
  return (
    <div class="quick-exit">
      <button type="button" class="button quiet" onClick={leave}>
        {t('exit-leave')}
      </button>
      <p class="small" role="status">
        {presses > 0 && t('exit-presses', { left: EXIT_PRESSES - presses })}
      </p>
    </div>
  );
}

/** Leaves where keys ask for it. @returns how many presses of Shift count so far */
function usePresses(escapes: boolean): number {
  const [count, setCount] = useState(0);
  // Not useEffect: a press counts from the moment that the page is seen.
  useLayoutEffect(() => {
    let presses: readonly number[] = [];
    let over: ReturnType<typeof setTimeout>;
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return;
      presses = withKey(presses, event.key, event.timeStamp);
      if (asksToLeave(presses) || (escapes && isEscape(event))) return void leave();
      setCount(presses.length);
      clearTimeout(over);
      if (presses.length > 0) over = setTimeout(setCount, PRESS_MS, 0);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      clearTimeout(over);
    };
  }, [escapes]);
  return count;
}
