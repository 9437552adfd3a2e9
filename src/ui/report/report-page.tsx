import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sentencesOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import { headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { plusDays } from '../../model/time/day.ts';
import { Urges } from '../care/urge-count.tsx';
import { DidItHelp } from '../log/helped.tsx';
import { afterFirstPaint } from '../parts/after-first-paint.ts';
import { Window } from '../parts/window.tsx';
import { PhoneAgain } from '../phone/phone-offer.tsx';
import { AnsweredCards } from './answered.tsx';
import { ByPerson } from './by-person.tsx';
import { ByTime } from './by-time.tsx';
import { Elsewhere, Here } from './elsewhere.tsx';
import { Figures } from './figures.tsx';
import { headlineText } from './headline.ts';
import { Heat } from './heat.tsx';
import { areHopesTold, Hopes } from './hopes.tsx';
import { LetGo, NotSeen } from './not-seen.tsx';
import { Outlook } from './outlook.tsx';
import { Passes } from './passes.tsx';
import type { Loaded } from './report-screen.tsx';
import { OneThing } from './suggestion.tsx';
import { TableSwitch } from './table.tsx';
import { Take } from './take.tsx';
import { Ways } from './ways.tsx';
import { ByNetwork, BySurface } from './where.tsx';

/**
 * One span: the finding in words, its figures, the cards that matter, one thing to try, and more. Networks show behind a
 * tap alone. Where not all is in the log yet, nothing is no finding.
 */
export function Page({ report, step, others, isWhole }: Loaded & { isWhole: boolean }) {
  if (all(report.total) === 0)
    return isWhole ? <Empty report={report} others={others} /> : <NotSaved />;
  const isTold = areHopesTold(report);
  return (
    <>
      <Here others={others} />
      <Headline report={report} />
      <div class="at-a-glance">
        <Outlook report={report} />
        <Figures report={report} />
      </div>
      <Elsewhere report={report} others={others} />
      <div class="row apart looked-into">
        <EveryAttempt />
        <TableSwitch />
      </div>
      <div class="charts">
        <ByTime key={`${report.span.kind} ${report.span.first}`} report={report} />
        <Heat report={report} />
        {isTold && <Hopes report={report} />}
      </div>
      <DidItHelp />
      {step && <OneThing key={step.text} step={step} />}
      <PhoneAgain />
      <More>
        <AnsweredCards report={report} />
        <ByNetwork report={report} />
        <ByPerson report={report} />
        <Ways report={report} />
        <Passes report={report} />
        <BySurface report={report} />
      </More>
      <Take report={report} />
    </>
  );
}

/** What else the figures tell, folded: drawn once all else is painted. On paper all of it shows. */
function More({ children }: { children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => afterFirstPaint(() => setDrawn(true)), []);
  return (
    <div class="more-cards stack">
      <button
        type="button"
        class="button quiet"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'report-less' : 'report-more')}
      </button>
      <div class="further" hidden={!isOpen}>
        {isDrawn && children}
      </div>
    </div>
  );
}

/** The way to each attempt by itself, to see and correct it. */
const EveryAttempt = () => (
  <a class="button quiet" href="#/history">
    {t('report-history')}
  </a>
);

/** What the report says first; of two sentences, the second begins a line of its own where one cannot hold both. */
function Headline({ report }: { report: Report }) {
  const [first, ...others] = sentencesOf(headlineText(report));
  if (others.length === 0) return <h1>{first}</h1>;
  return (
    <h1>
      {first}
      {others.map((sentence) => (
        <Fragment key={sentence}>
          {' '}
          <span class="sentence">{sentence}</span>
        </Fragment>
      ))}
    </h1>
  );
}

/** A span without looks: its window, and words beside it. */
const QuietSpan = ({ isUnseen, children }: { isUnseen: boolean; children: ComponentChildren }) => (
  <div class="beside quiet-span">
    <div class="picture">
      <Window mood={isUnseen ? 'unseen' : 'wide'} silent />
    </div>
    <div class="stack">{children}</div>
  </div>
);

/** A span without looks, as far as they could be saved. */
const NotSaved = () => (
  <QuietSpan isUnseen>
    <h1>{t('report-notSaved')}</h1>
  </QuietSpan>
);

/** A span without looks: nothing yet, or nothing at all to look back on. */
function Empty({ report, others }: Omit<Loaded, 'step'>) {
  const { lead } = headlineOf(report);
  const isFirst = lead === 'first';
  return (
    <>
      <QuietSpan isUnseen={lead === 'not-seen'}>
        <Here others={others} />
        <Headline report={report} />
        {!isFirst && <Figures report={report} />}
        {!isFirst && <Urges from={report.span.first} to={plusDays(report.span.end, -1)} />}
        <NotSeen days={report.notSeenDays} />
        <LetGo report={report} />
        <AnsweredCards report={report} only="need" />
        <p class="soft">{t(isFirst ? 'report-empty' : 'report-emptyLater')}</p>
        {!isFirst && (
          <p>
            <EveryAttempt />
          </p>
        )}
      </QuietSpan>
      <Elsewhere report={report} others={others} />
      <DidItHelp />
      {!isFirst && <Take report={report} />}
    </>
  );
}
