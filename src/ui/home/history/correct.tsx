import { i18n } from '#i18n';
import { type Check, OUTCOMES, type Said } from '../../../model/check.ts';
import { helps, hopes, ways } from '../../parts/answers.ts';
import { Chips } from '../../parts/chips.tsx';
import { ShortNote } from '../../parts/short-note.tsx';
import { outcomeName } from './outcome.ts';

interface Props {
  check: Check;
  onSay: (said: Said) => void;
}

/** All that can be said of a look, each by a tap, and taken back by another. */
export function Correct({ check, onSay }: Props) {
  const { outcome, cameBy, hope, helped } = check;
  return (
    <div class="stack correct">
      <Chips
        legend={i18n.t('history.outcomes')}
        choices={OUTCOMES.map((id) => ({ id, name: outcomeName(id) }))}
        chosen={[outcome]}
        onTap={(one) => onSay({ outcome: one })}
      />
      <Chips
        legend={i18n.t('report.way.title')}
        choices={ways()}
        chosen={[cameBy ?? '']}
        onTap={(one) => onSay({ cameBy: cameBy === one ? null : one })}
      />
      <Chips
        legend={i18n.t('report.hopes')}
        choices={hopes()}
        chosen={[hope ?? '']}
        onTap={(one) => onSay({ hope: hope === one ? null : one })}
      />
      {outcome === 'went-on' && (
        <Chips
          legend={i18n.t('history.helped')}
          choices={helps()}
          chosen={[helped ?? '']}
          onTap={(one) => onSay({ helped: helped === one ? null : one })}
        />
      )}
      <ShortNote note={check.note} onChange={(note) => onSay({ note })} />
      <label class="row check">
        <input
          type="checkbox"
          checked={check.isNotMe ?? false}
          onChange={({ currentTarget }) => onSay({ isNotMe: currentTarget.checked })}
        />
        <span>
          <strong>{i18n.t('history.notMe')}</strong>
          <span class="soft small">{i18n.t('history.notMeHint')}</span>
        </span>
      </label>
    </div>
  );
}
