import { useState } from 'preact/hooks';
import { timeOfDay } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Answers } from '../../model/log/answers.ts';
import { type Check, passesOf, type StoredCheck, secondsOf } from '../../model/log/check.ts';
import { withAnswers } from '../../model/log/fold.ts';
import { countOf } from '../../model/log/tally.ts';
import { NO_SUCH_CHECK } from '../../model/log/trouble.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { NoteLine } from '../parts/note-line.tsx';
import { spent } from '../report/names.ts';
import { surfaceName } from '../report/where.tsx';
import { chosenIn } from './answer-chips.tsx';
import { choiceName } from './answer-choices.ts';
import { Correct } from './correct.tsx';
import { personName } from './filters.tsx';
import { outcomeOf } from './outcome.ts';

/** Why an answer was not kept: it can be given again, or its look has gone meanwhile. */
type Trouble = 'history-trouble' | 'history-gone';

/** One look: when, whom, which kind of page, what came of it; corrected in place, or taken out with a way back. */
export function Entry({ check: stored }: { check: StoredCheck }) {
  const [check, setCheck] = useState(stored);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isOpen, setOpen] = useState(false);
  const answer = (answers: Answers) => {
    setCheck(withAnswers(check, answers, Date.now()));
    sendWithRetry('answerCheck', { visit: check.id, answers }).then(
      () => setTrouble(null),
      (error: Error) => {
        setCheck(check);
        setTrouble(error.message === NO_SUCH_CHECK ? 'history-gone' : 'history-trouble');
      },
    );
  };
  const said = trouble && (
    <p class="problem" role="alert">
      {t(trouble)}
    </p>
  );
  if (check.removed) {
    const undo = () => answer({ removed: 0 });
    return (
      <li class="entry">
        <NoteLine note={{ text: t('history-removed'), undo }} />
        {said}
      </li>
    );
  }
  return (
    <li class="entry">
      <Told check={check} />
      <button
        type="button"
        class="button bare"
        aria-expanded={isOpen}
        aria-label={t('history-correctLabel', whichOf(check))}
        onClick={() => setOpen(!isOpen)}
      >
        {t('history-correct')}
      </button>
      <button
        type="button"
        class="button bare"
        aria-label={t('history-removeLabel', whichOf(check))}
        onClick={() => answer({ removed: 1 })}
      >
        {t('history-remove')}
      </button>
      {said}
      {isOpen && <Correct check={check} onAnswer={answer} />}
    </li>
  );
}

/** What is known of a look. */
function Told({ check }: { check: Check }) {
  const { person, surface } = check;
  const kind = countOf(check) === 'ran-into' ? 'met' : check.outcome;
  return (
    <>
      <time class="soft" dateTime={new Date(check.at).toISOString()}>
        {timeOfDay(check.at)}
      </time>
      <p>
        <strong>{personName(person)}</strong> <span class="soft">{surfaceName(surface)}</span>
        <span class="came-of-it">
          <svg width="12" height="12" aria-hidden="true">
            <rect
              class={check.isNotMe ? 'nobody-me' : `bar ${kind}`}
              width="12"
              height="12"
              rx="3"
            />
          </svg>
          <FactLine facts={[outcomeOf(check), ...saidOf(check)]} />
        </span>
      </p>
    </>
  );
}

/** Whose look it is, and when, to tell it from the others. */
const whichOf = (check: Check) => ({
  nickname: personName(check.person),
  time: timeOfDay(check.at),
});

/** What was noted of it besides, each in a few words. */
function saidOf(check: Check): string[] {
  const seconds = secondsOf(check);
  const noted = NOTED.filter((name) => name !== 'cameBy' || countOf(check) !== 'ran-into');
  const chosen = noted.flatMap((name) => chosenIn(check, name).map((id) => choiceName(name, id)));
  const passes = passesOf(check).map(({ minutes, isEarly }) =>
    t('history-pass', { minutes, isEarly: isEarly ? 'true' : 'false' }),
  );
  const spans = [...passes, ...(seconds > 0 ? [spent(seconds)] : [])];
  return [...spans, ...chosen, ...(check.note ? [check.note] : [])];
}

/** Answers that are told in a line of the history; the way where the outcome does not tell it. */
const NOTED = ['cameBy', 'need', 'hope', 'helped'] as const;
