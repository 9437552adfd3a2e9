import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { chooseNudge, type Moment, type Reason } from '../../model/advice.ts';
import { hourNow } from './hour.ts';

interface Props {
  moment: Omit<Moment, 'hour'>;
  /** Where the rotation starts, so that a new visit meets a new line. */
  turn: number;
  /** Whether to say why it is shown and offer another. */
  explained?: boolean;
}

/** Reasons with a sentence of their own; the kinds of page need none. */
const BECAUSE = {
  late: 'popup.because.late',
  morning: 'popup.because.morning',
  again: 'popup.because.again',
} as const;

/** The catalogue's key for why a nudge is shown. */
const because = (reason: Reason) =>
  reason in BECAUSE ? BECAUSE[reason as keyof typeof BECAUSE] : 'popup.because.any';

/** The catalogue is checked to hold a text for every nudge. */
const textOf = (id: string) => i18n.t(`nudge.${id}` as 'nudge.view');

/** One calm line for the moment. */
export function Nudge({ moment, turn, explained = false }: Props) {
  const [shown, setShown] = useState<string[]>([]);
  const hour = hourNow();
  const { id, reason } = chooseNudge({ ...moment, hour }, shown.slice(-10), turn + shown.length);
  if (!explained) return <p class="nudge">{textOf(id)}</p>;
  return (
    <section class="card wash stack" aria-live="polite">
      <p class="nudge">{textOf(id)}</p>
      <p class="soft small">
        {i18n.t(because(reason))} ·{' '}
        <button type="button" class="inline" onClick={() => setShown([...shown, id])}>
          {i18n.t('popup.another')}
        </button>
      </p>
    </section>
  );
}
