import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../messages.ts';
import { localDay, mondayOf, plusDays } from '../../model/calm.ts';
import { all, letGoBy } from '../../model/check.ts';
import type { WeekReport } from '../../model/week.ts';
import { Window } from '../parts/window.tsx';
import { Figures } from './figures.tsx';
import { weekName } from './series.ts';
import { ByDay, ByNetwork } from './week-charts.tsx';

type Loaded = WeekReport | 'loading' | 'trouble';

/** The weekly report: this week, and earlier ones by paging. */
export function Report() {
  const thisMonday = mondayOf(localDay(Date.now()));
  const [monday, setMonday] = useState(thisMonday);
  const report = useWeek(monday);
  return (
    <>
      <Pager
        monday={monday}
        first={typeof report === 'object' ? report.firstMonday : monday}
        last={thisMonday}
        onTurn={setMonday}
      />
      {report === 'loading' && <p class="soft">{i18n.t('report.loading')}</p>}
      {report === 'trouble' && <p>{i18n.t('report.trouble')}</p>}
      {typeof report === 'object' && <Week report={report} />}
    </>
  );
}

/** The report of the week at a Monday; the one before stays until it is here. */
function useWeek(monday: string): Loaded {
  const [report, setReport] = useState<Loaded>('loading');
  useEffect(() => {
    let wanted = true;
    const show = (loaded: Loaded) => wanted && setReport(loaded);
    sendMessage('week', monday).then(show, () => show('trouble'));
    return () => {
      wanted = false;
    };
  }, [monday]);
  return report;
}

interface Pages {
  monday: string;
  first: string;
  last: string;
  onTurn: (monday: string) => void;
}

const Pager = ({ monday, first, last, onTurn }: Pages) => (
  <div class="row pager">
    <p class="soft">{weekName(monday)}</p>
    <button
      type="button"
      class="turn"
      disabled={monday <= first}
      aria-label={i18n.t('report.earlier')}
      onClick={() => onTurn(plusDays(monday, -7))}
    >
      <Arrow back />
    </button>
    <button
      type="button"
      class="turn"
      disabled={monday >= last}
      aria-label={i18n.t('report.later')}
      onClick={() => onTurn(plusDays(monday, 7))}
    >
      <Arrow />
    </button>
  </div>
);

const Arrow = ({ back = false }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={back ? 'M14 6l-6 6 6 6' : 'M10 6l6 6-6 6'} />
  </svg>
);

function Week({ report }: { report: WeekReport }) {
  if (all(report.total) === 0) return <Empty report={report} />;
  return (
    <>
      <h1>{headline(report)}</h1>
      <Figures report={report} />
      <div class="charts">
        <ByDay report={report} />
        <ByNetwork report={report} />
      </div>
    </>
  );
}

/** The finding in words: never a reproach, and kind about a heavy week. */
function headline({ total }: WeekReport): string {
  const by = letGoBy(total);
  if (by === all(total)) return i18n.t('report.headlineAll');
  if (by === 0) return i18n.t('report.headlineHard');
  return i18n.t('report.headline', [by, all(total)]);
}

/** A week without checks: nothing yet, or nothing at all to look back on. */
function Empty({ report }: { report: WeekReport }) {
  const isFirst = all(report.before) === 0 && report.calmDaysInAll === 0;
  return (
    <>
      <h1>{i18n.t(isFirst ? 'report.emptyTitle' : 'report.headlineNone')}</h1>
      {!isFirst && <Figures report={report} />}
      <div class="nobody">
        <Window mood="wide" silent />
        <p class="soft">{i18n.t('report.empty')}</p>
      </div>
    </>
  );
}
