import { t } from '../../language/text.ts';
import { restoredOn } from '../../model/people/restored-on.ts';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

/** Says that the list was lost and is back, until the user has read it. */
export function Restored() {
  if (!settingOf(restoredOn)) return null;
  return (
    <section class="card wash row apart" role="status">
      <p>{t('people-restored')}</p>
      <button type="button" class="button quiet" onClick={() => changeSetting('restoredOn', null)}>
        {t('people-restoredRead')}
      </button>
    </section>
  );
}
