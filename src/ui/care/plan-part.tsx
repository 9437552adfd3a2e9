import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Plan, plans, type Trigger } from '../../model/care/plan.ts';
import { change, onceKept } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import type { Note } from '../parts/note-line.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlanForm } from './plan-form.tsx';
import { PLAN_TEXTS } from './plan-texts.ts';

interface Props {
  trigger: Trigger;
  showNote: (note: Note) => void;
}

/** The plan there is for a trigger, or the form that makes one. */
export function PlanPart({ trigger, showNote }: Props) {
  const plan = settingOf(plans)[trigger];
  const [isChanging, setChanging] = useState(false);
  const put = (next: Plan | null, said: Note) => {
    onceKept([change('setPlan', { for: trigger, plan: next })], () => {
      setChanging(false);
      showNote(said);
    });
  };
  const { kept, title } = PLAN_TEXTS[trigger];
  const keep = (next: Plan) => put(next, { text: t(kept) });
  const remove = (gone: Plan) => put(null, { text: t('plan-removed'), undo: () => keep(gone) });
  if (!plan || isChanging)
    return (
      <PlanForm
        trigger={trigger}
        plan={plan ?? null}
        takesFocus={isChanging}
        onBegin={() => setChanging(true)}
        onKeep={keep}
        onCancel={() => setChanging(false)}
      />
    );
  return (
    <section class="stack kept" aria-label={t(title)}>
      <PlanCard trigger={trigger}>
        <p class="row">
          <button type="button" class="button quiet" onClick={() => setChanging(true)}>
            {t('plan-change')}
          </button>
          <button type="button" class="button bare" onClick={() => remove(plan)}>
            {t('plan-remove')}
          </button>
        </p>
      </PlanCard>
    </section>
  );
}
