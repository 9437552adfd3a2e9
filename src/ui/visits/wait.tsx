import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';

interface Props {
  /** When it is over, by the page's own stopwatch. */
  end: number;
  /** What comes then. */
  children: ComponentChildren;
}

/** The seconds before one can go on; then the way on, which is told of. */
export function Wait({ end, children }: Props) {
  const left = useSecondsLeft(end);
  return (
    <>
      {left > 0 ? (
        <p class="soft count-down" role="timer">
          {t('pause-wait', { seconds: left })}
        </p>
      ) : (
        children
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
