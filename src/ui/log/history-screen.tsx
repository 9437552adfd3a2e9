import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Moment } from '../../model/care/moment.ts';
import type { StoredCheck } from '../../model/log/check.ts';
import type { Filter, LogPosition } from '../../model/log/history.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { Window } from '../parts/window.tsx';
import { dateName } from '../report/names.ts';
import { Patterns } from '../report/patterns.tsx';
import { Entry } from './entry.tsx';
import { Filters } from './filters.tsx';
import { RemovedEarlier } from './removed-earlier.tsx';
import { Softened, useSoftened } from './softened.tsx';
import { troubleText } from './trouble.ts';
import { WhatHelps } from './what-helps.tsx';

/** So many looks are shown at once. */
const PAGE_CHECKS = 50;

/** Every attempt, latest first: to find, to correct, and to take out. Pages that were needed stand apart. */
export function History() {
  const [filter, setFilter] = useState<Filter>({});
  const [forgotten, setForgotten] = useState<string | null>(null);
  const { person = '' } = filter;
  return (
    <>
      <ScreenHead
        back={{ to: 'report', name: t('nav-report') }}
        title={t('history-title')}
        lead={t('history-lead')}
      />
      <Filters filter={filter} onChange={setFilter} />
      <svg class="hidden-but-read" aria-hidden="true">
        <Patterns />
      </svg>
      {person && (
        <RemovedEarlier key={person} id={person} onForgotten={() => setForgotten(person)} />
      )}
      {/* Another filter begins anew: what was asked for under the one before comes to nothing. */}
      {person !== forgotten && <Looks key={JSON.stringify(filter)} filter={filter} />}
    </>
  );
}

/** The looks that pass a filter, day by day; among all of them what was made easier, too. */
function Looks({ filter }: { filter: Filter }) {
  const { checks, before, trouble, more } = useChecks(filter);
  const isFiltered = Object.values(filter).some(Boolean);
  const softened = useSoftened(
    before ? checks?.at(-1)?.day : undefined,
    checks !== null && !isFiltered,
  );
  const days = [...new Set([...(checks ?? []), ...softened].map(({ day }) => day))]
    .sort()
    .reverse();
  return (
    <>
      {trouble !== null && (
        <div role="alert">
          <p>{troubleText(trouble)}</p>
          <WhatHelps error={trouble} />
        </div>
      )}
      {checks && days.length === 0 && <Nothing isFiltered={isFiltered} />}
      <div class="stack" aria-busy={checks === null && trouble === null}>
        {days.map((day) => (
          <Day
            key={day}
            day={day}
            checks={checks?.filter((one) => one.day === day) ?? []}
            softened={softened.filter((one) => one.day === day)}
          />
        ))}
      </div>
      {before && (
        <button type="button" class="button quiet more" onClick={more}>
          {t('history-more')}
        </button>
      )}
    </>
  );
}

interface DayProps {
  day: string;
  checks: readonly StoredCheck[];
  softened: readonly Moment[];
}

const Day = ({ day, checks, softened }: DayProps) => (
  <section class="card looks-of-day" aria-labelledby={`day-${day}`}>
    <h2 id={`day-${day}`}>{dateName(day)}</h2>
    <Entries checks={checks.filter(({ outcome }) => outcome !== 'needed')} />
    <Needed checks={checks.filter(({ outcome }) => outcome === 'needed')} />
    <Softened moments={softened} />
  </section>
);

const Entries = ({ checks }: { checks: readonly StoredCheck[] }) =>
  checks.length > 0 && (
    <ul>
      {checks.map((check) => (
        <Entry key={check.id} check={check} />
      ))}
    </ul>
  );

/** Pages that were needed on a day are no attempts: they stand apart, under a heading of their own. */
const Needed = ({ checks }: { checks: readonly StoredCheck[] }) =>
  checks.length > 0 && (
    <div class="no-attempts">
      <h3>{t('history-needed')}</h3>
      <Entries checks={checks} />
    </div>
  );

/** The looks that pass a filter, as far as they were paged to; null until the first are here. */
function useChecks(filter: Filter) {
  const [checks, setChecks] = useState<readonly StoredCheck[] | null>(null);
  const [before, setBefore] = useState<LogPosition | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const more = () => {
    sendWithRetry('history', { filter, before, count: PAGE_CHECKS }).then((page) => {
      setChecks([...(checks ?? []), ...page.checks]);
      setBefore(page.before);
      setTrouble(null);
    }, setTrouble);
  };
  useEffect(more, []);
  return { checks, before, trouble, more };
}

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => (
  <div class="nobody">
    <Window mood="wide" silent />
    <p class="soft">{t(isFiltered ? 'history-nothingFits' : 'history-empty')}</p>
  </div>
);
