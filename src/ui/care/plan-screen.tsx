import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Plan } from '../../model/care/plan.ts';
import { keepPlan, readOwnWords, readPlan } from '../../storage/care/plan.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { OwnWords } from './own-words.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlanForm } from './plan-form.tsx';

/** The user's plan and their words to themself: what a pause shows before anything of ours. */
export function PlanScreen() {
  const [mine, setMine] = useState<{ plan: Plan | null; words: string[] } | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    Promise.all([readPlan(), readOwnWords()]).then(([plan, words]) => setMine({ plan, words }));
  }, []);
  return (
    <>
      <h1>{i18n.t('plan.title')}</h1>
      <p class="soft lead">{i18n.t('plan.lead')}</p>
      {mine && <PlanPart first={mine.plan} say={setNote} />}
      <NoteLine note={note} />
      {mine && <OwnWords first={mine.words} say={setNote} />}
    </>
  );
}

/** The plan there is, or the form that makes one. */
function PlanPart({ first, say }: { first: Plan | null; say: (note: Note) => void }) {
  const [plan, setPlan] = useState(first);
  const [isOpen, setOpen] = useState(first === null);
  const put = (next: Plan | null, said: Note) => {
    setPlan(next);
    setOpen(next === null);
    keepPlan(next);
    say(said);
  };
  const keep = (next: Plan) => put(next, { text: i18n.t('plan.kept') });
  const remove = (gone: Plan) =>
    put(null, { text: i18n.t('plan.removed'), undo: () => keep(gone) });
  return (
    <>
      {plan && !isOpen && (
        <div class="stack kept">
          <PlanCard plan={plan} />
          <p class="row">
            <button type="button" class="button quiet" onClick={() => setOpen(true)}>
              {i18n.t('plan.change')}
            </button>
            <button type="button" class="button bare" onClick={() => remove(plan)}>
              {i18n.t('plan.remove')}
            </button>
          </p>
        </div>
      )}
      {isOpen && <PlanForm plan={plan} onKeep={keep} />}
    </>
  );
}
