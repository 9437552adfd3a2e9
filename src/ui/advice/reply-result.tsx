import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { locale, t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import {
  type Answers,
  countOf,
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
const BESIDE = 3;

/** What six answers come to, kept, and beside earlier ones. */
export function Result({ answers, onAgain }: Props) {
  const { past, isTrouble } = useKept(answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const level = readiness(answers);
  return (
    <>
      <section class="card wash outcome">
        <Window silent mood={level === 'wait' ? 'light' : 'wide'} />
        <div class="stack">
          <h2 ref={heading} tabIndex={-1}>
            {adviceText(`readiness-${level}`)}
          </h2>
          <p>{adviceText(`readiness-${level}Note`)}</p>
          {level !== 'ready' && <p>{t('check-tied')}</p>}
          <p class="soft">{isTrouble ? t('check-trouble') : summary(answers, past)}</p>
          <p>
            <button type="button" class="button quiet" onClick={onAgain}>
              {t('check-again')}
            </button>
          </p>
        </div>
      </section>
      <Compared checks={[...past, { day: null, answers }]} />
    </>
  );
}

/** How this check compares with the one before, in words. */
function summary(answers: Answers, past: readonly Past[]): string {
  const yes = countOf(answers, 'yes');
  const last = past.at(-1);
  if (!last?.day) return t('check-first', { yes });
  const day = Temporal.PlainDate.from(last.day).toLocaleString(locale(), {
    day: 'numeric',
    month: 'long',
  });
  return t('check-compared', { yes, day, before: countOf(last.answers, 'yes') });
}

/** Keeps the answers, once, and tells of earlier ones. */
function useKept(answers: Answers) {
  const [past, setPast] = useState<readonly Past[]>([]);
  const [isTrouble, setTrouble] = useState(false);
  useEffect(() => {
    const id = crypto.randomUUID();
    sendWithRetry('moment', { id, kind: 'reply', what: writeAnswers(answers) })
      .then(() => before(id))
      .then(setPast, () => setTrouble(true));
  }, []);
  return { past, isTrouble };
}

/** The latest checks kept besides one, oldest first. */
async function before(own: string): Promise<Past[]> {
  const to = Temporal.Now.plainDateISO();
  const from = to.subtract({ years: 2 }).toString();
  const kept = await sendWithRetry('moments', { kind: 'reply', from, to: to.toString() });
  return kept
    .flatMap(({ id, day, what }) => {
      const answers = id === own ? null : readAnswers(what);
      return answers ? [{ day, answers }] : [];
    })
    .slice(-BESIDE);
}
