import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../messages.ts';
import { localDay, mondayOf, plusDays } from '../../model/calm.ts';
import type { Report as Figures } from '../../model/report.ts';
import { DidItHelp } from '../parts/helped.tsx';
import { weekName } from './series.ts';
import { Week } from './week.tsx';

type Loaded = Figures | 'loading' | 'trouble';

/** The weekly report: this week, and earlier ones by paging. */
export function Report() {
  const thisMonday = mondayOf(localDay(Date.now()));
  const [monday, setMonday] = useState(thisMonday);
  const report = useWeek(monday);
  return (
    <>
      <DidItHelp />
      <Pager
        monday={monday}
        first={typeof report === 'object' ? mondayOf(report.since) : monday}
        last={thisMonday}
        onTurn={setMonday}
      />
      {report === 'loading' && <h1>{i18n.t('report.loading')}</h1>}
      {report === 'trouble' && <Trouble />}
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
    sendMessage('report', { span: 'week', day: monday }).then(show, () => show('trouble'));
    return () => {
      wanted = false;
    };
  }, [monday]);
  return report;
}

const Trouble = () => (
  <>
    <h1>{i18n.t('trouble.log')}</h1>
    <p class="soft">{i18n.t('trouble.again')}</p>
  </>
);

interface Pages {
  monday: string;
  first: string;
  last: string;
  onTurn: (monday: string) => void;
}

const Pager = ({ monday, first, last, onTurn }: Pages) => (
  <div class="row pager">
    <p class="soft" aria-live="polite">
      {weekName(monday)}
    </p>
    <Turn
      name={i18n.t('report.earlier')}
      path="M14 6l-6 6 6 6"
      onTurn={monday > first ? () => onTurn(plusDays(monday, -7)) : undefined}
    />
    <Turn
      name={i18n.t('report.later')}
      path="M10 6l6 6-6 6"
      onTurn={monday < last ? () => onTurn(plusDays(monday, 7)) : undefined}
    />
  </div>
);

interface TurnProps {
  name: string;
  path: string;
  /** Undefined where there is no further week. */
  onTurn: (() => void) | undefined;
}

/** One way to turn. At the end it stays focusable, so that a keyboard does not lose its place. */
const Turn = ({ name, path, onTurn }: TurnProps) => (
  <button type="button" class="turn" aria-disabled={!onTurn} aria-label={name} onClick={onTurn}>
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
