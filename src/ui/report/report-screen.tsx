import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { isoDay } from '../../model/records/common-schemas.ts';
import type { Report as Figures } from '../../model/report/report.ts';
import { localDay } from '../../model/time/day.ts';
import type { SpanKind } from '../../model/time/span.ts';
import { troubleText } from '../log/trouble.ts';
import { WaitingNote } from '../log/waiting-note.tsx';
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

/** The report: this week, or that of the day (ISO date) behind the screen's name; month, all time and earlier ones. */
export const Report = ({ part }: { part: string }) => (
  <Opened key={part} day={v.is(isoDay, part) ? part : localDay(Date.now())} />
);

function Opened({ day }: { day: string }) {
  const [wish, setWish] = useState<ReportRequest>({ span: 'week', day });
  const [loaded, trouble, again] = useReport(wish);
  return (
    <>
      <Pager wish={wish} report={loaded?.report ?? null} onTurn={setWish} />
      <WaitingNote />
      {trouble && <Trouble text={trouble} onAgain={again} />}
      {!trouble && (loaded ? <Page {...loaded} /> : <Waiting />)}
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
  return { report, step: offerOf(report) };
}

/** The report of a span, in words why the log is out of reach, and how to ask anew; the one before stays until it is here. */
function useReport(wish: ReportRequest): [Loaded | null, string | null, () => void] {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const show = (now: Loaded) => {
      if (!isWanted) return;
      setLoaded(now);
      setTrouble(null);
    };
    load(wish).then(show, (error) => isWanted && setTrouble(troubleText(error)));
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

const Trouble = ({ text, onAgain }: { text: string; onAgain: () => void }) => (
  <>
    <h1>{text}</h1>
    <p>
      <button type="button" class="button" onClick={onAgain}>
        {t('report-again')}
      </button>
    </p>
    <p class="soft">{t('trouble-again')}</p>
  </>
);
