import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Report } from '../../model/report/report.ts';
import { setAside } from '../../model/report/set-aside.ts';
import { takingBack } from '../../model/report/take-up.ts';
import { localDay, plusDays } from '../../model/time/day.ts';
import { change, onceKept } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { askToNotify } from '../reminders/reminding.ts';
import { type Step, stepOf } from './steps.ts';

/** A suggestion not wanted now comes again after so many days. */
const AWAY_DAYS = 7;

/** The step to offer with a report of now; null where there is none, or it was set aside. */
export function offerOf(report: Report): Step | null {
  const { suggestion, span, today } = report;
  if (!suggestion || !records.value || plusDays(span.end, AWAY_DAYS) <= today) return null;
  const until = settingOf(setAside)[suggestion.kind];
  return until && until > today ? null : stepOf(suggestion, report, records.value);
}

/** One thing to try: the reason, one tap to do it, and the way back. */
export function OneThing({ step }: { step: Step }) {
  const [note, setNote] = useState<Note | null>(null);
  const take = () => {
    const before = records.value;
    const taken = before ? step.changes(before) : [];
    const asked = taken.map((one) => change(one.do, one.with));
    if (step.kind === 'before-hour') askToNotify();
    const undo = () => {
      const now = records.value;
      const back = before && now ? takingBack(taken, before, now) : [];
      const asked = back.map((one) => change(one.do, one.with));
      return onceKept(asked, () => setNote(null));
    };
    onceKept(asked, () => setNote({ text: step.done, undo }));
  };
  const leave = () => {
    const undo = () => onceKept([putAside(step.kind, null)], () => setNote(null));
    const asked = putAside(step.kind, plusDays(localDay(Date.now()), AWAY_DAYS));
    onceKept([asked], () => setNote({ text: t('report-try-left'), undo }));
  };
  return (
    <section class="card wash stack one-thing" aria-labelledby="one-thing">
      <h2 id="one-thing" class="soft small">
        {t('report-try-title')}
      </h2>
      <p class="nudge">{step.text}</p>
      {note === null ? (
        <div class="row">
          <button type="button" class="button" onClick={take}>
            {step.act}
          </button>
          <button type="button" class="button bare" onClick={leave}>
            {t('report-try-notNow')}
          </button>
        </div>
      ) : (
        <NoteLine note={note} />
      )}
    </section>
  );
}

const putAside = (kind: Step['kind'], until: string | null) =>
  change('setSuggestionAside', { kind, until });
