import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import { headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { plusDays } from '../../model/time/day.ts';
import { Urges } from '../care/urge-count.tsx';
import { DidItHelp } from '../log/helped.tsx';
import { Window } from '../parts/window.tsx';
import { PhoneAgain } from '../phone/phone-offer.tsx';
import { AnsweredCards } from './answered.tsx';
import { ByPerson } from './by-person.tsx';
import { ByTime } from './by-time.tsx';
import { Figures } from './figures.tsx';
import { headlineText } from './headline.ts';
import { Heat } from './heat.tsx';
import { Hopes } from './hopes.tsx';
import { NotSeen } from './not-seen.tsx';
import { Outlook } from './outlook.tsx';
import type { Loaded } from './report-screen.tsx';
import { OneThing } from './suggestion.tsx';
import { Take } from './take.tsx';
import { Ways } from './ways.tsx';
import { ByNetwork, BySurface } from './where.tsx';

/** One span: the finding in words, its figures, its charts, one thing to try, and ways to take it along. */
export function Page({ report, step }: Loaded) {
  if (all(report.total) === 0) return <Empty report={report} />;
  return (
    <>
      <h1>{headlineText(report)}</h1>
      <Outlook report={report} />
      <Figures report={report} />
      <div class="charts">
        <ByTime report={report} />
        <Heat report={report} />
      </div>
      <DidItHelp />
      {step && <OneThing key={step.text} step={step} />}
      <PhoneAgain />
      <div class="further">
        <Hopes report={report} />
        <AnsweredCards report={report} />
        <ByNetwork report={report} />
        <ByPerson report={report} />
        <Ways report={report} />
        <BySurface report={report} />
      </div>
      <Take report={report} />
    </>
  );
}

/** A span without looks: nothing yet, or nothing at all to look back on. */
function Empty({ report }: { report: Report }) {
  const isFirst = headlineOf(report).lead === 'first';
  return (
    <>
      <h1>{headlineText(report)}</h1>
      {!isFirst && <Urges from={report.span.first} to={plusDays(report.span.end, -1)} />}
      {!isFirst && <Figures report={report} />}
      <NotSeen days={report.notSeenDays} />
      <DidItHelp />
      <div class="nobody">
        <Window mood="wide" silent />
        <p class="soft">{t(isFirst ? 'report-empty' : 'report-emptyLater')}</p>
      </div>
      {!isFirst && <Take report={report} />}
    </>
  );
}
