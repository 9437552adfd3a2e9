import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Report as Figures } from '../../model/report/report.ts';
import type { OtherBrowser } from '../../model/report/together.ts';
import { syncing } from '../../model/sync/syncing.ts';
import { troubleText } from '../log/trouble.ts';
import { useUntold, WaitingNote } from '../log/waiting-note.tsx';
import { WhatHelps } from '../log/what-helps.tsx';
import { alreadySaid, said } from '../parts/early.ts';
import { settingOf } from '../parts/live-data.ts';
import { AfterQuietWeeks } from './after-quiet-weeks.tsx';
import { readOthers } from './elsewhere.tsx';
import { Pager } from './pager.tsx';
import { PaperHead } from './paper-head.tsx';
import { Page } from './report-page.tsx';
import { firstWish, type ReportRequest } from './report-request.ts';
import type { Step } from './steps.ts';
import { offerOf } from './suggestion.tsx';

/** The report: this week, or that of the day (ISO date) behind the screen's name; month, all time and earlier ones. */
export const Report = ({ part }: { part: string }) => (
  <>
    <AfterQuietWeeks />
    <Opened key={part} first={firstWish(part)} />
  </>
);

function Opened({ first }: { first: ReportRequest }) {
  const [wish, setWish] = useState(first);
  const [loaded, trouble, again] = useReport(wish);
  // The figures lack what waits each time, and not the first alone.
  const { waiting, trouble: why } = useUntold();
  return (
    <>
      {loaded && <PaperHead report={loaded.report} />}
      <Pager wish={wish} report={loaded?.report ?? null} onTurn={setWish} />
      <WaitingNote visits={waiting} trouble={why} />
      {trouble !== null && <Trouble error={trouble} onAgain={again} />}
      {trouble === null && (loaded ? <Page {...loaded} isWhole={waiting === 0} /> : <Waiting />)}
    </>
  );
}

/** A report, and the one thing to try with it, complete before either shows. */
export interface Loaded {
  readonly report: Figures;
  readonly step: Step | null;
  readonly others: readonly OtherBrowser[];
}

const complete = (report: Figures, others: readonly OtherBrowser[]): Loaded => ({
  ...{ report, others },
  step: offerOf(report),
});

/** What is there before the page is drawn. */
function atFirst(wish: ReportRequest): Loaded | null {
  const report = alreadySaid('report', wish);
  return report && settingOf(syncing) === null ? complete(report, []) : null;
}

async function load(wish: ReportRequest): Promise<Loaded> {
  const [report, others] = await Promise.all([said('report', wish), readOthers()]);
  return complete(report, others);
}

/** The report of a span, what was thrown where the log is out of reach, and how to ask anew; the one before stays until it is here. */
function useReport(wish: ReportRequest): [Loaded | null, unknown, () => void] {
  const [loaded, setLoaded] = useState(() => atFirst(wish));
  const [trouble, setTrouble] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const show = (now: Loaded) => {
      if (!isWanted) return;
      setLoaded((before) => (before?.report === now.report ? before : now));
      setTrouble(null);
    };
    load(wish).then(show, (error) => isWanted && setTrouble(error));
    return () => {
      isWanted = false;
    };
  }, [wish, turn]);
  return [loaded, trouble, () => setTurn(turn + 1)];
}

/** The shape of what comes, so that nothing jumps; its words show only where it takes long. */
const Waiting = () => (
  <div class="waiting stack" aria-busy="true">
    <h1>{t('report-loading')}</h1>
    <div class="card" />
    <div class="card tall" />
  </div>
);

const Trouble = ({ error, onAgain }: { error: unknown; onAgain: () => void }) => (
  <>
    <h1>{troubleText(error)}</h1>
    <p>
      <button type="button" class="button" onClick={onAgain}>
        {t('report-again')}
      </button>
    </p>
    <WhatHelps error={error} />
  </>
);
