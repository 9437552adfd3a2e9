import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { plannedFor, plans, TRIGGERS } from '../../model/care/plan.ts';
import { settingOf } from '../parts/live-data.ts';
import type { Note } from '../parts/note-line.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlannedPart } from './planned-part.tsx';

const HARDER = TRIGGERS.filter((one) => one !== 'general');
type Harder = (typeof HARDER)[number];

const NAMES = {
  'hard-date': 'plans-hardDate',
  'late-night': 'plans-lateNight',
  alcohol: 'plans-alcohol',
  seen: 'plans-seen',
} as const satisfies Record<Harder, string>;

interface Props {
  showNote: (note: Note) => void;
  /** The moment whose plan the page was opened for. */
  asked: string;
}

/** Plans for moments that are harder than others: those there are, and a tap for each that is not yet. */
export function HarderMoments({ showNote, asked }: Props) {
  const planned = plannedFor(settingOf(plans));
  const [open, setOpen] = useState<Harder | null>(HARDER.find((one) => one === asked) ?? null);
  const say = (note: Note) => {
    setOpen(null);
    showNote(note);
  };
  const missing = HARDER.filter((one) => !planned.includes(one));
  return (
    <PlannedPart name="harder" title={t('plans-title')} lead={t('plans-lead')}>
      {HARDER.filter((one) => planned.includes(one)).map((one) => (
        <PlanPart key={one} trigger={one} showNote={say} />
      ))}
      {missing.length > 0 && (
        <div class="chips">
          {missing.map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-expanded={open === one}
              aria-pressed={open === one}
              onClick={() => setOpen(open === one ? null : one)}
            >
              {t(NAMES[one])}
            </button>
          ))}
        </div>
      )}
      {open && missing.includes(open) && <PlanPart key={open} trigger={open} showNote={say} />}
    </PlannedPart>
  );
}
