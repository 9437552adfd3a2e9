import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { APART, chooseNudge, type Reason } from '../../model/advice.ts';
import { hourNow } from './hour.ts';

/** Reasons with a sentence of their own; the kinds of page need none in the popup. */
const BECAUSE = {
  late: 'popup.because.late',
  morning: 'popup.because.morning',
  again: 'popup.because.again',
} as const;

/** The catalogue's key for why a nudge is shown. */
const because = (reason: Reason) =>
  reason in BECAUSE ? BECAUSE[reason as keyof typeof BECAUSE] : 'popup.because.any';

/** What a nudge says. The catalogue is checked to hold a text for every one. */
export const nudgeText = (id: string) => i18n.t(`nudge.${id}` as 'nudge.view');

interface Props {
  timesToday: number;
  /** Where the rotation starts, so that a new opening meets a new line. */
  turn: number;
}

/** One calm line for the moment, why it is shown, and a way to another. */
export function Nudge({ timesToday, turn }: Props) {
  const [shown, setShown] = useState<string[]>([]);
  const moment = { hour: hourNow(), timesToday, surface: null };
  const { id, reason } = chooseNudge(moment, shown.slice(-APART), turn + shown.length);
  return (
    <section class="card wash stack">
      <p class="nudge" aria-live="polite">
        {nudgeText(id)}
      </p>
      <p class="soft small">
        {i18n.t(because(reason))} ·{' '}
        <button type="button" class="inline" onClick={() => setShown([...shown, id])}>
          {i18n.t('popup.another')}
        </button>
      </p>
    </section>
  );
}
