import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { all, stayedClosed } from '../../model/log/tally.ts';
import type { Report } from '../../model/report/report.ts';
import { elsewhereIn, type OtherBrowser } from '../../model/report/together.ts';
import { syncing } from '../../model/sync/syncing.ts';
import { settingOf } from '../parts/live-data.ts';

/** The other browsers that tell of their days; none where sync is off, or cannot be reached. */
export const readOthers = async (): Promise<readonly OtherBrowser[]> =>
  settingOf(syncing) === null
    ? []
    : sendWithRetry('browsers', undefined).then(
        ({ others }) => others,
        () => [],
      );

interface Props {
  report: Report;
  others: readonly OtherBrowser[];
}

/** Says over figures that they are of this browser, where there are others. */
export const Here = ({ others }: Pick<Props, 'others'>) =>
  others.length > 0 ? <p class="soft small here">{t('elsewhere-here')}</p> : null;

/** What the same days came to on the user's other browsers, as far as they have told. */
export function Elsewhere({ report: { span, today }, others }: Props) {
  const known = elsewhereIn(others, span, today);
  if (!known) return null;
  const { total, from, to, silent, isSeen } = known;
  const counts = { attempts: all(total), closed: stayedClosed(total) };
  const isAny = silent < others.length;
  return (
    <section class="card elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('elsewhere-title')}</h2>
      <p>
        {isAny
          ? t('elsewhere-attempts', { ...counts, seen: isSeen ? 'all' : 'some' })
          : t('elsewhere-nothing')}
      </p>
      <div class="soft small">
        <p>{t('elsewhere-finished')}</p>
        {isAny && from && <p>{t('elsewhere-from', { day: dayAndMonth(from) })}</p>}
        {isAny && to && <p>{t('elsewhere-to', { day: dayAndMonth(to) })}</p>}
        {isAny && silent > 0 && <p>{t('elsewhere-silent', { browsers: silent })}</p>}
      </div>
    </section>
  );
}
