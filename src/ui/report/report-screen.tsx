import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Report as Figures } from '../../model/report/report.ts';
import { localDay } from '../../model/time/day.ts';
import type { SpanKind } from '../../model/time/span.ts';
import { Pager } from './pager.tsx';
import { Page } from './report-page.tsx';
import type { Step } from './steps.ts';
import { offerOf } from './suggestion.tsx';

/** Which span is wanted: of what kind, and a day it holds. */
export interface ReportRequest {
  readonly span: SpanKind;
  /** ISO date. */
  readonly day: string;
}

/** The report: this week, month or all time, and earlier ones by paging. */
export function Report() {
  const [wish, setWish] = useState<ReportRequest>({ span: 'week', day: localDay(Date.now()) });
  const [loaded, isTroubled, again] = useReport(wish);
  return (
    <>
      <Pager wish={wish} report={loaded?.report ?? null} onTurn={setWish} />
      {isTroubled && <Trouble onAgain={again} />}
      {!isTroubled && (loaded ? <Page {...loaded} /> : <Waiting />)}
    </>
  );
}

/** A report, and the one thing to try with it, complete before either shows. */
export interface Loaded {
  readonly report: Figures;
  readonly step: Step | null;
}

async function load(wish: ReportRequest): Promise<Loaded> {
  const report = await sendWithRetry('report', wish);
  return { report, step: await offerOf(report) };
}

/** The report of a span, whether the log is out of reach, and how to ask anew; the one before stays until it is here. */
function useReport(wish: ReportRequest): [Loaded | null, boolean, () => void] {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [isTroubled, setTroubled] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const show = (now: Loaded) => {
      if (!isWanted) return;
      setLoaded(now);
      setTroubled(false);
    };
    load(wish).then(show, () => isWanted && setTroubled(true));
    return () => {
      isWanted = false;
    };
  }, [wish, turn]);
  return [loaded, isTroubled, () => setTurn(turn + 1)];
}

/** The shape of what comes, so that nothing jumps; its words show only where it takes long. */
const Waiting = () => (
  <div class="waiting stack" aria-busy="true">
    <h1>{i18n.t('report.loading')}</h1>
    <div class="card" />
    <div class="card tall" />
  </div>
);

const Trouble = ({ onAgain }: { onAgain: () => void }) => (
  <>
    <h1>{i18n.t('trouble.log')}</h1>
    <p class="soft">{i18n.t('trouble.again')}</p>
    <p>
      <button type="button" class="button" onClick={onAgain}>
        {i18n.t('report.again')}
      </button>
    </p>
  </>
);
