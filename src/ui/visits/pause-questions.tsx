import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Visit } from '../../messages/messages.ts';
import {
  ANSWER_NAMES,
  type AnswerName,
  type Answers,
  answerRow,
  type Hope,
} from '../../model/log/answers.ts';
import { ownTriggers } from '../../model/log/own-triggers.ts';
import type { HopeOutcomes } from '../../model/report/groups.ts';
import { AnswerChips, chosenIn } from '../log/answer-chips.tsx';
import { questionOf } from '../log/answer-choices.ts';
import { ShortNote } from '../log/short-note.tsx';
import { settingOf } from '../parts/live-data.ts';
import { OwnTrigger } from './own-trigger.tsx';
import { tell } from './tell.ts';

interface Props {
  /** Nobody knows how the user got here. */
  asksWay: boolean;
  learnt: readonly HopeOutcomes[];
  visit: Visit;
  /** What the user hopes for was tapped, or tapped away. */
  onHope: (hope: Hope | null) => void;
}

/** What the user may say of this moment, by taps; nothing of it is needed to leave or to go on. */
export function Questions({ asksWay, learnt, visit, onHope }: Props) {
  const [said, setSaid] = useState<Answers>({});
  const answer = (more: Answers) => {
    const answers = { ...said, ...more };
    setSaid(answers);
    if (more.hope !== undefined) onHope(more.hope);
    tell(visit, answers);
  };
  const known = learnt.find(({ hope }) => hope === said.hope);
  return (
    <section class="questions stack" aria-label={t('answer-label')}>
      {asked('first').map((name) => (
        <Question key={name} name={name} said={said} onAnswer={answer} />
      ))}
      {known && <Learnt {...known} />}
      <details>
        <summary class="small">{t('answer-more')}</summary>
        <div class="stack">
          {[...(asksWay ? asked('way') : []), ...asked('more')].map((name) => (
            <Question key={name} name={name} said={said} onAnswer={answer} />
          ))}
          <ShortNote onChange={(note) => answer({ note })} />
        </div>
      </details>
    </section>
  );
}

/** The answers that the pause asks for at some point. */
const asked = (when: 'first' | 'way' | 'more'): AnswerName[] =>
  ANSWER_NAMES.filter((name) => answerRow(name).asked === when);

interface QuestionProps {
  name: AnswerName;
  said: Answers;
  onAnswer: (answers: Answers) => void;
}

/** One question; where several things can be chosen, words of the user's own too. */
function Question({ name, said, onAnswer }: QuestionProps) {
  const chips = { name, onAnswer, answers: said, legend: questionOf(name) };
  if (!answerRow(name).isMany) return <AnswerChips {...chips} />;
  return <OwnWords {...chips} />;
}

/** Chips with the words that the user has added, and a field for one more. */
function OwnWords(chips: ComponentProps<typeof AnswerChips>) {
  const own = settingOf(ownTriggers);
  const add = (word: string) => {
    chips.onAnswer({ [chips.name]: [...chosenIn(chips.answers, chips.name), word] });
  };
  return (
    <div class="stack">
      <AnswerChips {...chips} own={own} />
      <OwnTrigger known={own} onAdd={add} />
    </div>
  );
}

/** How often looking helped with this hope, where the user wants to see that. */
const Learnt = ({ helped: { better, same, worse } }: HopeOutcomes) => (
  <p class="soft small" role="status">
    {t('answer-learnt', { helped: better, times: better + same + worse })}
  </p>
);
