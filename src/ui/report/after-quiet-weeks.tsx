import { useEffect, useState } from 'preact/hooks';
import { sendWithRetry } from '../../messages/messages.ts';
import { isQuiet, mayAskLess, QUIET_DAYS } from '../../model/report/asking-less.ts';
import type { Bar } from '../../model/report/calm-days.ts';
import { CALM_DAYS, mayGraduate, wereCalm } from '../../model/report/graduation.ts';
import { localDay, plusDays } from '../../model/time/day.ts';
import { monthsOf } from '../../model/time/span.ts';
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
  const last = useLastDays(mayStepBack ? CALM_DAYS : mayLessen ? QUIET_DAYS : 0);
  const isGraduation = mayStepBack && last !== null && wereCalm(last.bars, last.today);
  const wasQuiet = last !== null && isQuiet(last.bars, last.today);
  return (
    <>
      <Graduation isOffered={isGraduation} />
      <AskLess isOffered={!isGraduation && mayLessen && wasQuiet} />
    </>
  );
}

/** Days as the log tells of them, up to the day under way (ISO date). */
interface LastDays {
  readonly bars: readonly Bar[];
  readonly today: string;
}

/** The last days, so many of them at least, as far as the log tells; asked for only where there is something to offer. */
function useLastDays(count: number): LastDays | null {
  const [last, setLast] = useState<LastDays | null>(null);
  useEffect(() => {
    if (count === 0) return;
    readLastDays(count).then(setLast, () => setLast(null));
  }, [count]);
  return last;
}

/** Reads the months that hold so many days before the day under way, and that one's. */
async function readLastDays(count: number): Promise<LastDays> {
  const now = await sendWithRetry('report', { span: 'month', day: localDay(Date.now()) });
  const months = monthsOf({
    ...now.span,
    first: plusDays(now.today, -count),
    end: now.span.first,
  });
  const before = await Promise.all(
    months.map((month) => sendWithRetry('report', { span: 'month', day: `${month}-01` })),
  );
  return { bars: [now, ...before].flatMap(({ bars }) => bars), today: now.today };
}
