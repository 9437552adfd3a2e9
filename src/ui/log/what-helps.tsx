import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { lastCopy } from '../../model/copy/last-copy.ts';
import { troubleIn } from '../../model/log/trouble.ts';
import { localDay } from '../../model/time/day.ts';
import { settingOf } from '../parts/live-data.ts';

/**
 * What helps where the log is out of reach. Of one that does not open nobody knows whether it is whole: no copy comes back
 * into it, but the last one is safe. A newer one, or one without room, says by itself what helps.
 */
export function WhatHelps({ error }: { error: unknown }) {
  const kind = troubleIn(error) ?? 'closed';
  if (kind === 'busy') return <p class="soft">{t('trouble-again')}</p>;
  if (kind !== 'closed') return null;
  const at = settingOf(lastCopy);
  return (
    <>
      <p class="soft">{t('trouble-restart')}</p>
      {at !== null && (
        <p class="soft">{t('trouble-copyIsSafe', { day: wholeDate(localDay(at)) })}</p>
      )}
    </>
  );
}
