import { useEffect, useState } from 'preact/hooks';
import { timeOfDay } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { type Asked, sendWithRetry } from '../../messages/messages.ts';
import type { Answers } from '../../model/log/answers.ts';
import { isKept } from '../parts/change.ts';
import { alreadySaid, said } from '../parts/early.ts';
import { AnswerChips } from './answer-chips.tsx';

/** The question whether a look helped, where one stands. Answered by a tap, and then thanked for. */
export function DidItHelp() {
  const [asked, setAsked] = useState<Asked | null>(() => alreadySaid('asked', undefined) ?? null);
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => {
    said('asked', undefined).then(setAsked, () => undefined);
  }, []);
  if (!asked) return null;
  const name = asked.when === 'soon' ? 'helped' : 'helpedLater';
  const answer = async (given: Answers) => {
    setAnswers(given);
    if (!(await isKept(sendWithRetry('answerCheck', { visit: asked.visit, answers: given }))))
      setAnswers({});
  };
  return (
    <section class="card wash stack helped">
      <AnswerChips name={name} legend={question(asked)} answers={answers} onAnswer={answer} />
      <p class="soft small" role="status">
        {t(answers[name] ? 'answer-noted' : 'answer-whyAsked')}
      </p>
    </section>
  );
}

/** The question, by name and hour alone. */
function question({ nickname, at, when }: Asked): string {
  const time = timeOfDay(at);
  return t(when === 'soon' ? 'answer-helpedSoon' : 'answer-helpedLater', { nickname, time });
}
