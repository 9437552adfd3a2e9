import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import { type Arrival, leave } from './arrival.ts';
import { GoOn } from './go-on.tsx';
import type { Answer } from './moment.ts';

interface Props {
  arrived: Arrival;
  answer: NonNullable<Answer>;
  /** Ids of what says who this is about, and of the line. */
  about: string;
  /** Whether they are what the page shows now; leaving then takes the focus. */
  isShown: boolean;
  /** For how long going on opens the page. */
  minutes: PassMinutes;
  /** Going on was refused. */
  onRefused: () => void;
}

/** The way out, and the way on once it is known. */
export function Choices({ arrived, answer, about, isShown, minutes, onRefused }: Props) {
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) out.current?.focus();
  }, [isShown]);
  return (
    <div class="choices">
      <button
        ref={out}
        type="button"
        class="button large leave"
        aria-describedby={about}
        onClick={() => leave(arrived)}
      >
        {t('pause-leave')}
      </button>
      {typeof answer === 'object' && <GoOn pause={answer} {...{ arrived, minutes, onRefused }} />}
      {answer === 'trouble' && (
        <p class="soft" role="alert">
          {t('pause-trouble')}
        </p>
      )}
    </div>
  );
}
