import { dateAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { switchedOff } from '../../model/log/switched-off.ts';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

/** Says while the extension was off, until the user has read it: once, and of nothing twice. */
export function SwitchedOff() {
  const off = settingOf(switchedOff);
  if (!off) return null;
  return (
    <section class="card wash row apart switched-off" role="status">
      <p>{t('off-told', { from: dateAndTime(off.from), until: dateAndTime(off.until) })}</p>
      <button type="button" class="button quiet" onClick={() => changeSetting('switchedOff', null)}>
        {t('off-read')}
      </button>
    </section>
  );
}
