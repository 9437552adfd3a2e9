import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { lastCopy } from '../../model/copy/last-copy.ts';
import { type LogLoss, logLoss } from '../../model/log/loss.ts';
import { localDay } from '../../model/time/day.ts';
import { RestoreLink } from '../copy/restore-link.tsx';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

/** Says what was lost of the log and what to do, until the user has read it: once for each loss. */
export function LogLost() {
  const loss = settingOf(logLoss);
  const at = settingOf(lastCopy);
  if (!loss) return null;
  return (
    <section class="card wash row apart log-lost" role="status">
      <div>
        <p>{lossText(loss)}</p>
        {at !== null && (
          <p class="soft small">{t('loss-lastCopy', { day: wholeDate(localDay(at)) })}</p>
        )}
      </div>
      <div class="row">
        <RestoreLink />
        <button type="button" class="button quiet" onClick={() => changeSetting('logLoss', null)}>
          {t('loss-read')}
        </button>
      </div>
    </section>
  );
}

function lossText({ lost, held, missing = 0 }: LogLoss): string {
  if (lost === 'some') return missing ? t('loss-count', { count: missing }) : t('loss-some');
  const { checks: count, first, last } = held ?? {};
  if (!count || !first || !last) return t('loss-unknown');
  return t('loss-all', { count, from: wholeDate(first), until: wholeDate(last) });
}
