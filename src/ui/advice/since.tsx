import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { TIME_FACTS } from '../../model/advice/library.ts';
import { WAYS } from '../../model/advice/readings.ts';
import { daysSince, stretchOf } from '../../model/advice/since.ts';
import { changeSetting } from '../parts/change.ts';
import { Fold } from '../parts/fold.tsx';
import { adviceMemory, adviceText } from './advice.ts';
import { Facts } from './facts.tsx';

/** How long it takes: the day it ended, if the user gives one, the note that fits it, and what is known. */
export function Since({ part }: { part: string }) {
  const [isFuture, setFuture] = useState(false);
  const today = Temporal.Now.plainDateISO().toString();
  const given = adviceMemory.value?.brokeUpOn ?? null;
  const days = daysSince(given, today);
  const keep = (day: string) => {
    const isLater = day > today;
    setFuture(isLater);
    if (!isLater) changeSetting('brokeUpOn', day || null);
  };
  return (
    <section class="card stack since" aria-labelledby="how-long">
      <h2 id="how-long">{t('questions-how')}</h2>
      <div class="stack">
        <div class="field">
          <label for="broke-up">{t('questions-date')}</label>
          <input
            id="broke-up"
            type="date"
            max={today}
            value={given ?? ''}
            aria-invalid={isFuture}
            aria-describedby="broke-up-help"
            onChange={({ currentTarget }) => keep(currentTarget.value)}
            autoComplete="off"
          />
          <p id="broke-up-help" class={isFuture ? 'problem small' : 'soft small'} role="status">
            {t(isFuture ? 'questions-future' : 'questions-dateHint')}
          </p>
        </div>
        {days !== null && (
          <div class="note-for">
            <p class="soft small">{t('questions-since', { days })}</p>
            <p class="nudge">{adviceText(`since-${stretchOf(days)}`)}</p>
            <p>{adviceText(`since-${stretchOf(days)}Note`)}</p>
          </div>
        )}
      </div>
      <FactsAndWays part={part} />
    </section>
  );
}

/** What is known of time, and of staying away; `part` names one to open. */
const FactsAndWays = ({ part }: { part: string }) => (
  <div class="folds">
    <Fold title={t('questions-facts')} isNamed={part === 'facts'}>
      <Facts ids={TIME_FACTS} />
    </Fold>
    <Fold title={t('questions-ways')} isNamed={part === 'ways'}>
      <p class="soft">{t('questions-waysLead')}</p>
      <ol class="ways">
        {WAYS.map((id) => (
          <li key={id}>{adviceText(`way-${id}`)}</li>
        ))}
      </ol>
    </Fold>
  </div>
);
