import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Pause } from '../../messages/messages.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import { Again } from './again.tsx';
import type { Arrival } from './arrival.ts';
import { useGoOn } from './use-go-on.ts';
import { Wait } from './wait.tsx';

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
  const { isAgain, goOn } = useGoOn(arrived, onRefused);
  useEffect(() => {
    if (pause.isPassing) goOn({ minutes });
  }, [pause]);
  if (isAgain) return <Again />;
  if (pause.wait === null) return <p class="soft">{t('pause-closed')}</p>;
  return (
    <Wait end={end}>
      <span class="row">
        <button type="button" class="button bare" onClick={() => goOn({ minutes })}>
          {t('pause-continue')}
        </button>
        <span class="soft">{t('pass-for', { minutes })}</span>
      </span>
    </Wait>
  );
}
