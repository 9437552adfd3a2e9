import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { nudgeOn } from '../../model/advice/choose.ts';
import type { Nudge, Theme } from '../../model/advice/nudges.ts';
import { daysSince } from '../../model/advice/since.ts';
import type { Situation } from '../../model/advice/situation.ts';
import { onceKept } from '../parts/change.ts';
import { hourNow } from '../parts/hour.ts';
import { adviceMemory, adviceText, remember, wantLess } from './advice.ts';

/** What a page may know of the moment; the hour and the day it ended are known anywhere. */
type Given = Partial<Omit<Situation, 'hour' | 'days'>>;

/** Where the rotation starts, so that a new opening meets a new line. */
const turn = Math.floor(Math.random() * 1_000);

/**
 * The nudge for a moment, the same however often the page is drawn or loaded again; once the user says
 * what they hoped for, one that speaks to it.
 * @param occasion what the nudge is for: a visit's id, or one made for this opening
 * @param given null while the moment is not known yet
 * @returns null until there is one
 */
export function useNudge(occasion: string, given: Given | null): Nudge | null {
  const asked = given?.hope ? `${occasion} ${given.hope}` : occasion;
  const nudge =
    adviceMemory.value && given
      ? nudgeOn(asked, situation(given, adviceMemory.value.brokeUpOn), adviceMemory.value, turn)
      : null;
  useEffect(() => {
    if (nudge) remember(asked, nudge.id);
  }, [asked, nudge?.id]);
  return nudge;
}

const situation = (given: Given, brokeUpOn: string | null): Situation => ({
  timesToday: 0,
  surface: null,
  response: null,
  hope: null,
  trend: null,
  ...given,
  hour: hourNow(),
  days: daysSince(brokeUpOn, Temporal.Now.plainDateISO().toString()),
});

const opening = crypto.randomUUID();

/** One calm line for the moment, why it is shown, and ways to another and to fewer like it. */
export function NudgeCard(given: Given) {
  const [times, setTimes] = useState(0);
  const lessButton = useRef<HTMLButtonElement>(null);
  const [lessened, setLessened] = useState<Theme | null>(null);
  const nudge = useNudge(`${opening} ${times}`, given);
  if (!nudge) return null;
  const another = () => {
    setTimes(times + 1);
    setLessened(null);
  };
  const less = () => {
    onceKept([wantLess(nudge.theme, true)], () => setLessened(nudge.theme));
  };
  const undo = () => {
    if (lessened) wantLess(lessened, false);
    setLessened(null);
    lessButton.current?.focus();
  };
  return (
    <section class="card wash stack">
      <p class="nudge" aria-live="polite">
        {adviceText(`nudge-${nudge.id}`)}
      </p>
      <p class="row soft small">
        {adviceText(`because-${nudge.reason}`)}
        <span class="row">
          <button type="button" class="inline" onClick={another}>
            {t('kind-another')}
          </button>
          <button ref={lessButton} type="button" class="inline" onClick={less}>
            {t('kind-less')}
          </button>
        </span>
      </p>
      <Lessened theme={lessened} onUndo={undo} />
    </section>
  );
}

/** Says that a theme is wanted less, with a way back. */
const Lessened = ({ theme, onUndo }: { theme: Theme | null; onUndo: () => void }) => (
  <p class="row soft small said" role="status">
    {theme && (
      <>
        {t('kind-lessSaid', { theme: adviceText(`theme-${theme}`) })}
        <button type="button" class="inline" onClick={onUndo}>
          {t('kind-undo')}
        </button>
      </>
    )}
  </p>
);
