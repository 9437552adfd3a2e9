import { t } from '../../language/text.ts';
import { ANSWER_NAMES, type Answers, isCorrectable } from '../../model/log/answers.ts';
import type { Check } from '../../model/log/check.ts';
import { networkName } from '../people/network-name.ts';
import { AnswerChips } from './answer-chips.tsx';
import { titleOf } from './answer-choices.ts';
import { ShortNote } from './short-note.tsx';

interface Props {
  check: Check;
  onAnswer: (answers: Answers) => void;
}

/** All that can be said of a look, each by a tap, and taken back by another. */
export const Correct = ({ check, onAnswer }: Props) => (
  <div class="stack correct">
    <p class="soft small">{networkName(check.network)}</p>
    {ANSWER_NAMES.filter((name) => isCorrectable(name, check)).map((name) => (
      <AnswerChips
        key={name}
        name={name}
        legend={titleOf(name)}
        answers={check}
        onAnswer={onAnswer}
      />
    ))}
    <ShortNote note={check.note} onChange={(note) => onAnswer({ note })} />
    <label class="row check">
      <input
        type="checkbox"
        checked={check.isNotMe ?? false}
        onChange={({ currentTarget }) => onAnswer({ isNotMe: currentTarget.checked })}
      />
      <span>
        <strong>{t('history-notMe')}</strong>
        <span class="soft small">{t('history-notMeHint')}</span>
      </span>
    </label>
  </div>
);
