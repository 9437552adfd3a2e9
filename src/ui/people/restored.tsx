import { t } from '../../language/text.ts';
import { restoredOn } from '../../model/people/restored-on.ts';
import { RestoreLink } from '../copy/restore-link.tsx';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

/** Says that the list was lost and is back, and what went with it, until the user has read it. */
export function Restored() {
  if (!settingOf(restoredOn)) return null;
  return (
    <section class="card wash row apart" role="status">
      <p>{t('people-restored')}</p>
      <div class="row">
        <RestoreLink />
        <button
          type="button"
          class="button quiet"
          onClick={() => changeSetting('restoredOn', null)}
        >
          {t('people-restoredRead')}
        </button>
      </div>
    </section>
  );
}
