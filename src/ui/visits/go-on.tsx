import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Pause } from '../../messages/messages.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import { Again } from './again.tsx';
import type { Arrival } from './arrival.ts';
import { useGoOn } from './use-go-on.ts';

interface Props {
  pause: Pause;
  arrived: Arrival;
  /** For how long it opens. */
  minutes: PassMinutes;
  /** Going on was refused: the pause was ended in another tab, and a new wait begins. */
  onRefused: () => void;
}

/** The way on: open after the wait, or never. */
export function GoOn({ pause, arrived, minutes, onRefused }: Props) {
  const end = useMemo(() => performance.now() + (pause.wait ?? 0), [pause]);
  const left = useSecondsLeft(end);
  const { isAgain, goOn } = useGoOn(arrived, onRefused);
  useEffect(() => {
    if (pause.isPassing) goOn({ minutes });
  }, [pause]);
  if (isAgain) return <Again />;
  if (pause.wait === null) return <p class="soft">{t('pause-closed')}</p>;
  return (
    <>
      {left > 0 ? (
        <p class="soft count-down" role="timer">
          {t('pause-wait', { seconds: left })}
        </p>
      ) : (
        <span class="row">
          <button type="button" class="button bare" onClick={() => goOn({ minutes })}>
            {t('pause-continue')}
          </button>
          <span class="soft">{t('pass-for', { minutes })}</span>
        </span>
      )}
      <p class="hidden-but-read" role="status">
        {left === 0 && t('pause-open')}
      </p>
    </>
  );
}

/** Whole seconds until a moment by the page's own stopwatch, which no setting of the clock moves; 0 once it is past. */
function useSecondsLeft(end: number): number {
  const count = () => Math.max(0, Math.ceil((end - performance.now()) / 1000));
  const [left, setLeft] = useState(count);
  useEffect(() => {
    setLeft(count());
    const clock = setInterval(() => {
      setLeft(count());
      if (count() === 0) clearInterval(clock);
    }, 200);
    return () => clearInterval(clock);
  }, [end]);
  return left;
}
