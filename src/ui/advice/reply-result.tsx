import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import {
  type Answers,
  checkOf,
  countOf,
  moreCareful,
  readAnswers,
  readiness,
  writeAnswers,
} from '../../model/advice/reply.ts';
import { Window } from '../parts/window.tsx';
import { adviceText } from './advice.ts';
import { Compared, type Past } from './compared.tsx';

interface Props {
  answers: Answers;
  onAgain: () => void;
}

/** So many earlier checks stand beside this one. */
const EARLIER_CHECKS = 3;

/** What six answers come to, kept, and beside earlier ones. */
export function Result({ answers, onAgain }: Props) {
  const kept = useKept(answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [kept]);
  if (!kept) return null;
  const { past, today, isTrouble } = kept;
  const isFirst = writeAnswers(today) === writeAnswers(answers);
  const level = moreCareful(readiness(today), readiness(answers));
  return (
    <>
      <section class="card wash outcome">
        <Window silent mood={level === 'wait' ? 'light' : 'wide'} />
        <div class="stack">
          <h2 ref={heading} tabIndex={-1}>
            {adviceText(`readiness-${level}`)}
          </h2>
          <p>{adviceText(`readiness-${level}Note`)}</p>
          {!isFirst && <p>{t('check-stands')}</p>}
          <p>{t('check-matter')}</p>
          <p class="soft">{isTrouble ? t('check-trouble') : summary(today, past)}</p>
          <p>
            <button type="button" class="button quiet" onClick={onAgain}>
              {t('check-again')}
            </button>
          </p>
        </div>
      </section>
      <Compared checks={[...past, { day: null, answers: today }]} />
    </>
  );
}

/** How this check compares with the one before, in words. */
function summary(answers: Answers, past: readonly Past[]): string {
  const yes = countOf(answers, 'yes');
  const last = past.at(-1);
  if (!last?.day) return t('check-first', { yes });
  const day = dayAndMonth(last.day);
  return t('check-compared', { yes, day, before: countOf(last.answers, 'yes') });
}

interface Kept {
  past: readonly Past[];
  /** The day's first answers. */
  today: Answers;
  isTrouble: boolean;
}

/** Keeps the answers if they are the day's first, and tells of earlier ones; null until that is known. */
function useKept(answers: Answers): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const day = Temporal.Now.plainDateISO();
    sendWithRetry('moment', {
      id: checkOf(day.toString()),
      kind: 'reply',
      what: writeAnswers(answers),
    })
      .then(() => checksUntil(day))
      .then(
        (checks) =>
          setKept({
            past: checks.filter((one) => one.day !== day.toString()).slice(-EARLIER_CHECKS),
            today: checks.find((one) => one.day === day.toString())?.answers ?? answers,
            isTrouble: false,
          }),
        () => setKept({ past: [], today: answers, isTrouble: true }),
      );
  }, []);
  return kept;
}

/** The checks that are kept, oldest first. */
async function checksUntil(to: Temporal.PlainDate) {
  const from = to.subtract({ years: 2 }).toString();
  const kept = await sendWithRetry('moments', { kind: 'reply', from, to: to.toString() });
  return kept.flatMap(({ day, what }) => {
    const answers = readAnswers(what);
    return answers ? [{ day, answers }] : [];
  });
}
