import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Pause, sendMessage } from '../../messages/messages.ts';
import { PASS } from '../../model/visits/limits.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import type { Arrival } from './arrival.ts';
import { PassLength } from './pass-length.tsx';

interface Props {
  pause: Pause;
  arrived: Arrival;
  /** Going on was refused: the pause was ended in another tab, and a new wait begins. */
  onRefused: () => void;
}

/** The way on: open after the wait, or never. */
export function GoOn({ pause, arrived: { visit, asked }, onRefused }: Props) {
  const end = useMemo(() => performance.now() + (pause.wait ?? 0), [pause]);
  const left = useSecondsLeft(end);
  const [openFor, setOpenFor] = useState('');
  const [minutes, setMinutes] = useState<PassMinutes>(PASS.usual);
  const goOn = () =>
    sendMessage('goOn', { visit, asked, minutes }).then(
      (address) => (address === null ? setOpenFor(visit.id) : location.replace(address)),
      onRefused,
    );
  useEffect(() => {
    if (pause.isPassing) goOn();
  }, [pause]);
  if (openFor === visit.id) return <Again />;
  if (pause.wait === null) return <p class="soft">{t('pause-closed')}</p>;
  return (
    <>
      {left > 0 ? (
        <>
          <p class="soft count-down" role="timer">
            {t('pause-wait', { seconds: left })}
          </p>
          {pause.grownBy > 0 && (
            <p class="soft small">{t('pause-grown', { times: pause.grownBy })}</p>
          )}
        </>
      ) : (
        <span class="row">
          <button type="button" class="button bare" onClick={goOn}>
            {t('pause-continue')}
          </button>
          <PassLength minutes={minutes} onChoose={setMinutes} />
        </span>
      )}
      <p class="hidden-but-read" role="status">
        {left === 0 && t('pause-open')}
      </p>
    </>
  );
}

/** A rule stopped one page of many, and no browser tells which: it opens when it is asked for once more. */
const Again = () => (
  <p class="soft again" role="status">
    {t('pause-again')}
  </p>
);

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
