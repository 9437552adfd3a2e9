import { t } from '../../language/text.ts';
import { autoCopy } from '../../model/copy/auto-copy.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { missText } from './miss-text.ts';

/** Says that a copy could not be made by itself, until the user has read it: once for each reason. */
export function CopyMissed() {
  const missed = settingOf(autoCopy)?.missed;
  if (!missed || missed.isRead) return null;
  return (
    <section class="card wash row apart copy-missed" role="status">
      <p>{missText(missed.why)}</p>
      <div class="row">
        <a class="button quiet" href={homePage('settings/copies')} target="_blank" rel="noreferrer">
          {t('miss-copies')}
        </a>
        <button type="button" class="button quiet" onClick={() => change('readMissedCopy', {})}>
          {t('miss-read')}
        </button>
      </div>
    </section>
  );
}
