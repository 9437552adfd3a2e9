import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Report } from '../../model/report/report.ts';
import { setAside } from '../../model/report/set-aside.ts';
import { localDay, plusDays } from '../../model/time/day.ts';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { type Step, stepOf } from './steps.ts';

/** A suggestion not wanted now comes again after so many days. */
const AWAY = 7;

/** The step to offer with a report of now; null where there is none, or it was set aside. */
export async function offerOf(report: Report): Promise<Step | null> {
  const { suggestion, span } = report;
  const today = localDay(Date.now());
  if (!suggestion || plusDays(span.end, AWAY) <= today) return null;
  const until = settingOf(setAside)[suggestion.kind];
  return until && until > today ? null : stepOf(suggestion, report);
}

/** One thing to try: the reason, one tap to do it, and the way back. */
export function OneThing({ step }: { step: Step }) {
  const [note, setNote] = useState<Note | null>(null);
  const take = () => {
    const back = step.take();
    const undo = () => {
      back();
      setNote(null);
    };
    setNote({ text: step.done, undo });
  };
  const leave = () => {
    putAside(step.kind, plusDays(localDay(Date.now()), AWAY));
    const undo = () => {
      putAside(step.kind, null);
      setNote(null);
    };
    setNote({ text: t('report-try-left'), undo });
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
