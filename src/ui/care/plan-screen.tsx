import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Plan, plan as planKind } from '../../model/care/plan.ts';
import { changeSetting, onceKept } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { OwnWords } from './own-words.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlanForm } from './plan-form.tsx';

/** The user's plan and their words to themself: what a pause shows before anything of ours. */
export function PlanScreen() {
  const [note, setNote] = useState<Note | null>(null);
  return (
    <>
      <h1>{t('plan-title')}</h1>
      <p class="soft lead">{t('plan-lead')}</p>
      <div class="pair">
        <div class="stack">
          {records.value && <PlanPart showNote={setNote} />}
          <NoteLine note={note} />
        </div>
        {records.value && <OwnWords showNote={setNote} />}
      </div>
    </>
  );
}

/** The plan there is, or the form that makes one. */
function PlanPart({ showNote }: { showNote: (note: Note) => void }) {
  const plan = settingOf(planKind);
  const [isChanging, setChanging] = useState(false);
  const isOpen = isChanging || plan === null;
  const put = (next: Plan | null, said: Note) => {
    onceKept([changeSetting('plan', next)], () => {
      setChanging(false);
      showNote(said);
    });
  };
  const keep = (next: Plan) => put(next, { text: t('plan-kept') });
  const remove = (gone: Plan) => put(null, { text: t('plan-removed'), undo: () => keep(gone) });
  return (
    <>
      {plan && !isOpen && (
        <div class="stack kept">
          <PlanCard plan={plan} />
          <p class="row">
            <button type="button" class="button quiet" onClick={() => setChanging(true)}>
              {t('plan-change')}
            </button>
            <button type="button" class="button bare" onClick={() => remove(plan)}>
              {t('plan-remove')}
            </button>
          </p>
        </div>
      )}
      {isOpen && <PlanForm plan={plan} onKeep={keep} />}
    </>
  );
}
