import { i18n } from '#i18n';
import { type Check, OUTCOMES, type Said } from '../../model/log/check.ts';
import { Chips } from '../parts/chips.tsx';
import { helps, hopes, ways } from './answer-choices.ts';
import { outcomeName } from './outcome.ts';
import { ShortNote } from './short-note.tsx';

interface Props {
  check: Check;
  onAnswer: (said: Said) => void;
}

/** All that can be said of a look, each by a tap, and taken back by another. */
export function Correct({ check, onAnswer }: Props) {
  const { outcome, cameBy, hope, helped } = check;
  return (
    <div class="stack correct">
      <Chips
        legend={i18n.t('history.outcomes')}
        choices={OUTCOMES.map((id) => ({ id, name: outcomeName(id) }))}
        chosen={[outcome]}
        onTap={(one) => onAnswer({ outcome: one })}
      />
      <Chips
        legend={i18n.t('report.way.title')}
        choices={ways()}
        chosen={[cameBy ?? '']}
        onTap={(one) => onAnswer({ cameBy: cameBy === one ? null : one })}
      />
      <Chips
        legend={i18n.t('report.hopes')}
        choices={hopes()}
        chosen={[hope ?? '']}
        onTap={(one) => onAnswer({ hope: hope === one ? null : one })}
      />
      {outcome === 'went-on' && (
        <Chips
          legend={i18n.t('history.helped')}
          choices={helps()}
          chosen={[helped ?? '']}
          onTap={(one) => onAnswer({ helped: helped === one ? null : one })}
        />
      )}
      <ShortNote note={check.note} onChange={(note) => onAnswer({ note })} />
      <label class="row check">
        <input
          type="checkbox"
          checked={check.isNotMe ?? false}
          onChange={({ currentTarget }) => onAnswer({ isNotMe: currentTarget.checked })}
        />
        <span>
          <strong>{i18n.t('history.notMe')}</strong>
          <span class="soft small">{i18n.t('history.notMeHint')}</span>
        </span>
      </label>
    </div>
  );
}
