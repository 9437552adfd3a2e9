import { t } from '../../language/text.ts';
import { someone } from '../../model/care/someone.ts';
import { isLocked } from '../discretion/lock.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { CallSomeone } from './call-someone.tsx';

/** Whom the user trusts, above the lines of the help page; nothing while nobody is given. */
export function SomeoneAtHelp() {
  if (!records.value || isLocked.value || !settingOf(someone)) return null;
  return (
    <p>
      <CallSomeone look="button large" />
    </p>
  );
}

/** A quiet offer to name somebody, for a calmer day: it stands below all that helps now. */
export function SomeoneOffer() {
  if (!records.value || isLocked.value || settingOf(someone)) return null;
  return (
    <p class="soft someone-offer">
      {t('call-offer')}
      <a class="quiet-link" href="#/plan/someone">
        {t('call-add')}
      </a>
    </p>
  );
}
