import { t } from '../../language/text.ts';
import { someone } from '../../model/care/someone.ts';
import { isLocked } from '../discretion/lock.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { CallSomeone } from './call-someone.tsx';

/** On the help page: whom the user trusts, or a quiet offer to name somebody. */
export function SomeoneAtHelp() {
  if (!records.value || isLocked.value) return null;
  if (settingOf(someone))
    return (
      <p>
        <CallSomeone look="button large" />
      </p>
    );
  return (
    <p class="soft someone-offer">
      {t('call-offer')}
      <a class="quiet-link" href="#/plan/someone">
        {t('call-add')}
      </a>
    </p>
  );
}
