import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { plannedFor, plans } from '../../model/care/plan.ts';
import { Head } from '../advice/head.tsx';
import { records, settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { HardDates } from './hard-dates-part.tsx';
import { HarderMoments } from './harder-moments.tsx';
import { OwnWords } from './own-words.tsx';
import { PlanPart } from './plan-part.tsx';
import { SomeoneCard } from './someone-card.tsx';

/** The user's plans, their words to themself, and whom they trust: what a pause shows before anything of ours. */
export function PlanScreen({ part }: { part: string }) {
  return (
    <>
      <Head title={t('plan-title')} lead={t('plan-lead')} />
      {records.value && <Parts part={part} />}
    </>
  );
}

/** With so many plans, the column that they are in is the longer one without the hard dates. */
const MANY = 3;

function Parts({ part }: { part: string }) {
  const [note, setNote] = useState<Note | null>(null);
  // Chosen once: nothing changes its column under somebody's hand.
  const [areMany] = useState(() => plannedFor(settingOf(plans)).length >= MANY);
  const dates = <HardDates isAsked={part === 'dates'} />;
  return (
    <div class="pair">
      <div class="stack">
        <PlanPart trigger="general" showNote={setNote} />
        <NoteLine note={note} />
        <HarderMoments showNote={setNote} asked={part} />
        {!areMany && dates}
      </div>
      <div class="stack">
        {areMany && dates}
        <OwnWords showNote={setNote} />
        <SomeoneCard isAsked={part === 'someone'} />
      </div>
    </div>
  );
}
