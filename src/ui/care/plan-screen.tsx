import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { Head } from '../advice/head.tsx';
import { records } from '../parts/live-data.ts';
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

function Parts({ part }: { part: string }) {
  const [note, setNote] = useState<Note | null>(null);
  return (
    <>
      <PlanPart trigger="general" showNote={setNote} />
      <NoteLine note={note} />
      <HarderMoments showNote={setNote} asked={part} />
      <HardDates isAsked={part === 'dates'} />
      <OwnWords />
      <SomeoneCard isAsked={part === 'someone'} />
    </>
  );
}
