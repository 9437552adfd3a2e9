import { browser } from '#imports';
import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { isCopyOld, lastCopy } from '../../model/copy/last-copy.ts';
import { localDay } from '../../model/time/day.ts';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { AutoCopies } from './auto-copies.tsx';
import { MakeCopy } from './make-copy.tsx';
import { RestoreCopy } from './restore.tsx';

/** Copies outside the browser, and when the last was made. */
export const Copies = ({ isNamed }: Named) => (
  <Fold title={t('copies-title')} note={lastMade()} isNamed={isNamed}>
    <p class="soft">{t('copies-lead')}</p>
    <p class="soft small">{t('copies-without')}</p>
    {isElsewhere() ? (
      <p role="note">{t('copies-private')}</p>
    ) : (
      <>
        <MakeCopy />
        <AutoCopies />
        <RestoreCopy heading="h4" />
      </>
    )}
  </Fold>
);

/** Chromium's private windows have a worker whose databases are others, and empty. */
export const isElsewhere = () => !import.meta.env.FIREFOX && browser.extension.inIncognitoContext;

function lastMade(): string {
  const at = settingOf(lastCopy);
  if (at === null) return t('copies-none');
  const day = dayAndMonth(localDay(at));
  return isCopyOld(at, Date.now()) ? t('copies-old', { day }) : t('copies-last', { day });
}
