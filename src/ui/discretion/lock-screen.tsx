import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { pin } from '../../model/discretion/pin.ts';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { Window } from '../parts/window.tsx';
import { DeleteEverything } from '../settings/delete-everything.tsx';
import { Unlock } from './unlock.tsx';

/** What home shows while it is locked: a window on the sea, and nothing of anybody. */
export const LockScreen = () => (
  <div class="beside locked">
    <div class="picture">
      <Window />
    </div>
    <div class="stack">
      <h1>{t('lock-title')}</h1>
      <p class="lead soft">{t('lock-lead')}</p>
      <Unlock />
      <details>
        <summary>{t('lock-forgot')}</summary>
        <div class="stack">
          <p class="soft">{t('lock-forgotText')}</p>
          <Forgotten />
          <DeleteEverything />
        </div>
      </details>
    </div>
  </div>
);

/** Has the PIN taken away a day later, or says when that is. */
function Forgotten() {
  const goesAt = settingOf(pin)?.goesAt ?? null;
  return goesAt === null ? (
    <button type="button" class="button quiet" onClick={() => change('forgetPin', {})}>
      {t('lock-takeAway')}
    </button>
  ) : (
    <p role="status">{t('lock-goes', { when: dayAndTime(goesAt) })}</p>
  );
}
