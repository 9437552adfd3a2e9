import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { DEEDS, isWhole, PLAN_LENGTH, type Plan } from '../../model/care/plan.ts';
import { DEED_TEXTS } from './plan-card.tsx';

interface Props {
  /** The plan to change; null for a new one. */
  plan: Plan | null;
  onKeep: (plan: Plan) => void;
}

/** One tap says what to do, another keeps it. */
export function PlanForm({ plan, onKeep }: Props) {
  const [draft, setDraft] = useState<Plan | null>(plan);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft && isWhole(draft)) onKeep(draft);
  };
  return (
    <form class="card stack plan-form" onSubmit={submit}>
      <fieldset class="chips">
        <legend>{t('plan-if')}</legend>
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
      </fieldset>
      {draft && (draft.deed === 'friend' || draft.deed === 'own') && (
        <div class="field">
          <label for={`${id}-words`}>
            {t(draft.deed === 'friend' ? 'plan-whom' : 'plan-what')}
          </label>
          <input
            id={`${id}-words`}
            value={draft.words ?? ''}
            maxLength={PLAN_LENGTH}
            required
            autoComplete="off"
            onInput={({ currentTarget }) => setDraft({ ...draft, words: currentTarget.value })}
          />
        </div>
      )}
      <p>
        <button type="submit" class="button" disabled={!draft}>
          {t('plan-keep')}
        </button>
      </p>
    </form>
  );
}
