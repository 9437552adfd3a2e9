import { i18n } from '#i18n';
import { letGoBy, type Tally } from '../../model/check.ts';
import { type Mood, Window } from '../parts/window.tsx';

/** What the window shows of a week: a light on the horizon after a heavy one, a wide sky after a calm one. */
function moodOf(total: Tally): Mood {
  if (total['went-on'] === 0) return 'wide';
  return total['went-on'] > letGoBy(total) ? 'light' : 'even';
}

/** The week seen through the window, with one thing to take along. */
export function Outlook({ total }: { total: Tally }) {
  const mood = moodOf(total);
  return (
    <section class="card wash outlook" aria-label={i18n.t('report.outlook.title')}>
      <Window mood={mood} silent />
      <p class="nudge">{i18n.t(`report.outlook.${mood}`)}</p>
    </section>
  );
}
