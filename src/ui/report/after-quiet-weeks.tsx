import { useEffect, useState } from 'preact/hooks';
import { sendWithRetry } from '../../messages/messages.ts';
import { isQuiet, mayAskLess } from '../../model/report/asking-less.ts';
import { mayGraduate, wereCalm } from '../../model/report/graduation.ts';
import { type Browsers, together } from '../../model/report/together.ts';
import { localDay } from '../../model/time/day.ts';
import { records } from '../parts/live-data.ts';
import { AskLess } from './asking-less.tsx';
import { Graduation } from './graduation.tsx';

/** What is offered after quiet weeks, one thing at a time: after eight calm ones a step back, after four to ask less. */
export function AfterQuietWeeks() {
  const today = localDay(Date.now());
  const draft = records.value;
  const [mayStepBack, mayLessen] = draft
    ? [mayGraduate(draft, today), mayAskLess(draft, today)]
    : [false, false];
  const browsers = useBrowsers(mayStepBack || mayLessen);
  const days = browsers ? together(browsers) : [];
  const now = browsers?.own.until ?? today;
  const isGraduation = mayStepBack && wereCalm(days, now);
  return (
    <>
      <Graduation isOffered={isGraduation} />
      <AskLess isOffered={!isGraduation && mayLessen && isQuiet(days, now)} />
    </>
  );
}

/** What all browsers tell of their last days; asked for only where there is something to offer. */
function useBrowsers(isWanted: boolean): Browsers | null {
  const [browsers, setBrowsers] = useState<Browsers | null>(null);
  useEffect(() => {
    if (isWanted) sendWithRetry('browsers', undefined).then(setBrowsers, () => setBrowsers(null));
  }, [isWanted]);
  return browsers;
}
