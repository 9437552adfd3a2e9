import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Pause, sendMessage, type Visit } from '../../messages/messages.ts';
import { mayOpen, takesPass } from '../../model/visits/may-open.ts';

interface Props {
  pause: Pause;
  visit: Visit;
  /** Going on was refused: the pause was ended in another tab, and a new wait begins. */
  onRefused: () => void;
}

/** The way on: closed where no pass can hold, open after the wait otherwise. */
export function GoOn({ pause, visit, onRefused }: Props) {
  const isOpen = mayOpen(pause, Date.now());
  const left = useSecondsLeft(isOpen ? 0 : (pause.readyAt ?? 0));
  if (!isOpen && !takesPass(pause)) return <p class="soft">{t('pause-closed')}</p>;
  const goOn = () =>
    sendMessage('goOn', visit).then((address) => location.replace(address), onRefused);
  return (
    <>
      {left > 0 ? (
        <p class="soft count-down" role="timer">
          {t('pause-wait', { seconds: left })}
        </p>
      ) : (
        <button type="button" class="button bare" onClick={goOn}>
          {t('pause-continue')}
        </button>
      )}
      <p class="hidden-but-read" role="status">
        {left === 0 && t('pause-open')}
      </p>
    </>
  );
}

/** Whole seconds until a moment (epoch ms), 0 once it is past. */
function useSecondsLeft(until: number): number {
  const count = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [left, setLeft] = useState(count);
  useEffect(() => {
    setLeft(count());
    const clock = setInterval(() => {
      setLeft(count());
      if (count() === 0) clearInterval(clock);
    }, 200);
    return () => clearInterval(clock);
  }, [until]);
  return left;
}
