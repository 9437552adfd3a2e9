import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { selfRating } from '../../model/care/self-rating.ts';
import type { Check } from '../../model/log/check.ts';
import { csvOf, jsonOf } from '../../model/log/export.ts';
import { type HistoryPage, type LogPosition, MOST_CHECKS } from '../../model/log/history.ts';
import { personName } from '../log/filters.tsx';
import { troubleText } from '../log/trouble.ts';
import { records } from '../parts/live-data.ts';
import { useOnce } from '../parts/once.ts';
import { save } from '../parts/save.ts';

const FORMATS = {
  csv: { name: 'report-csv', type: 'text/csv', write: csvOf },
  json: { name: 'report-json', type: 'application/json', write: jsonOf },
} as const;

/**
 * All that is logged, as a table or as JSON; says how far it is, as long logs take a while.
 * @param props.hint what is said of it before
 */
export function Export({ hint }: { hint: string }) {
  const [said, setSaid] = useState('');
  const once = useOnce();
  const keep = async ({ type, write }: (typeof FORMATS)[keyof typeof FORMATS], ending: string) => {
    try {
      const checks = await collect((some) => setSaid(t('report-gathered', { count: some })));
      const named = checks.map((check) => ({ ...check, nickname: personName(check.person) }));
      const ratings = records.value?.all(selfRating) ?? new Map();
      save(`notes.${ending}`, new Blob([await write(named, ratings)], { type }));
      setSaid(t('report-saved', { count: checks.length }));
    } catch (error) {
      setSaid(troubleText(error));
    }
  };
  return (
    <>
      {Object.entries(FORMATS).map(([ending, format]) => (
        <button
          key={ending}
          type="button"
          class="button quiet"
          onClick={() => once(() => keep(format, ending))}
        >
          {t(format.name)}
        </button>
      ))}
      <p class="soft small" role="status">
        {said || hint}
      </p>
    </>
  );
}

/** The whole log, latest first, stretch by stretch. */
async function collect(tell: (some: number) => void): Promise<Check[]> {
  const checks: Check[] = [];
  let before: LogPosition | null = null;
  do {
    const page: HistoryPage = await sendWithRetry('history', {
      filter: {},
      before,
      count: MOST_CHECKS,
    });
    checks.push(...page.checks);
    before = page.before;
    if (before) tell(checks.length);
  } while (before);
  return checks;
}
