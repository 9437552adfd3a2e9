import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { DEEDS, isWhole, MOST_PLAN_CHARS, type Plan, type Trigger } from '../../model/care/plan.ts';
import { isSame } from '../../model/records/same.ts';
import { Cancel } from '../parts/cancel.tsx';
import { DEED_TEXTS, PLAN_TEXTS, planned } from './plan-texts.ts';

interface Props {
  trigger: Trigger;
  /** The plan to change; null for a new one. */
  plan: Plan | null;
  /** It opens in place of what had the focus. */
  takesFocus: boolean;
  /** Something was chosen or typed in it. */
  onBegin: () => void;
  onKeep: (plan: Plan) => void;
  onCancel: () => void;
}

/** One tap says what to do, another keeps it. */
export function PlanForm({ trigger, plan, takesFocus, onBegin, onKeep, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input:checked, input');
    if (takesFocus) first?.focus();
  }, []);
  const [before] = useState(plan);
  const [draft, setDraft] = useState<Plan | null>(plan);
  const isOther = plan && !isSame(plan, before) && !isSame(plan, draft);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft && isWhole(draft)) onKeep(draft);
  };
  return (
    <form ref={form} class="card stack plan-form" onSubmit={submit} onInput={onBegin}>
      <fieldset>
        <legend>{t(PLAN_TEXTS[trigger].question)}</legend>
        <div class="chips">
          {DEEDS.map((deed) => (
            <label key={deed} class="chip">
              <input
                type="radio"
                name={id}
                checked={draft?.deed === deed}
                onChange={() => setDraft({ deed })}
              />
              {t(DEED_TEXTS[deed])}
            </label>
          ))}
        </div>
      </fieldset>
      {draft && (draft.deed === 'friend' || draft.deed === 'own') && (
        <Words id={`${id}-words`} draft={draft} onChange={setDraft} />
      )}
      {isOther && (
        <p class="soft small" role="status">
          {t('plan-meanwhile', { plan: planned(trigger, plan) })}
        </p>
      )}
      <p class="row">
        <button
          type="submit"
          class={trigger === 'general' ? 'button' : 'button quiet'}
          disabled={!draft}
        >
          {t('plan-keep')}
        </button>
        {plan && <Cancel onCancel={onCancel} />}
      </p>
    </form>
  );
}

interface WordsProps {
  id: string;
  draft: Plan;
  onChange: (draft: Plan) => void;
}

/** Whom, or what of one's own. */
const Words = ({ id, draft, onChange }: WordsProps) => (
  <div class="field">
    <label for={id}>{t(draft.deed === 'friend' ? 'plan-whom' : 'plan-what')}</label>
    <input
      id={id}
      value={draft.words ?? ''}
      maxLength={MOST_PLAN_CHARS}
      required
      autoComplete="off"
      onInput={({ currentTarget }) =>
        onChange({ ...draft, words: currentTarget.value.trimStart() })
      }
    />
  </div>
);
