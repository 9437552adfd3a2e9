import { useLayoutEffect } from 'preact/hooks';
import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { asksToLeave, NEUTRAL, withKey } from '../../model/care/quick-exit.ts';

/** Puts a neutral page in the place of this one at once; nothing of ours lies behind it. */
async function leaveAtOnce(): Promise<void> {
  document.documentElement.hidden = true;
  const tab = history.length > 1 && (await browser.tabs.getCurrent());
  if (!tab || tab.id === undefined) return location.replace(NEUTRAL);
  // What was shown before in this tab would be one step back, so the tab goes with it.
  const { id, index, windowId } = tab;
  await browser.tabs.create({ url: NEUTRAL, index, windowId });
  await browser.tabs.remove(id);
}

/** The way out for someone who must not be seen here: a button, and Shift three times. */
export function QuickExit() {
  // Not useEffect: a press counts from the moment that the page is seen.
  useLayoutEffect(() => {
    let presses: readonly number[] = [];
    const onKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return;
      presses = withKey(presses, key, timeStamp);
      if (asksToLeave(presses)) leaveAtOnce();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="row quick-exit">
      <button type="button" class="button large" onClick={leaveAtOnce}>
        {t('exit-leave')}
      </button>
      <p class="soft small">{t('exit-how')}</p>
    </div>
  );
}
