import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { pinSuggested } from '../../model/people/pin-suggested.ts';
import { changeSetting } from '../parts/change.ts';
import { people, settingOf } from '../parts/live-data.ts';

/** Once somebody is listed: suggests, a single time, to keep the button in the toolbar. */
export function PinOffer() {
  const isLacking = useIsLacking();
  const [isShown, setShown] = useState(false);
  const isDue = isLacking && Boolean(people.value?.length) && !settingOf(pinSuggested);
  useEffect(() => {
    if (!isDue) return;
    setShown(true);
    changeSetting('pinSuggested', true);
  }, [isDue]);
  if (!isShown) return null;
  return (
    <div class="pin-offer">
      <p>{t('people-pin', { browser: import.meta.env.FIREFOX ? 'firefox' : 'other' })}</p>
      <button type="button" class="button bare" onClick={() => setShown(false)}>
        {t('people-pinClose')}
      </button>
    </div>
  );
}

/** Whether there is a toolbar that the button is not in. A phone has none, and no windows; a private window keeps nothing. */
function useIsLacking(): boolean {
  const [isLacking, setLacking] = useState(false);
  useEffect(() => {
    if (!browser.windows || browser.extension.inIncognitoContext) return;
    browser.action.getUserSettings().then(
      ({ isOnToolbar }) => setLacking(isOnToolbar === false),
      () => undefined,
    );
  }, []);
  return isLacking;
}
