import { t } from '../../language/text.ts';
import { PASS } from '../../model/visits/limits.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import type { Answer } from './moment.ts';
import { PassLength } from './pass-length.tsx';

interface Props {
  answer: Answer;
  minutes: PassMinutes;
  onChoose: (minutes: PassMinutes) => void;
}

/** What of going on is not for the first glance: why the wait is longer, and for how long it opens, where there is a choice. */
export function OfGoingOn({ answer, minutes, onChoose }: Props) {
  if (answer === null || typeof answer === 'string') return null;
  const { grownBy, wait, longestPass } = answer;
  return (
    <>
      {grownBy > 0 && <p class="soft small">{t('pause-grown', { times: grownBy })}</p>}
      {wait !== null && longestPass > PASS.usual && (
        <p class="row soft">
          <span aria-hidden="true">{t('pass-length')}</span>
          <PassLength
            label={t('pass-length')}
            minutes={minutes}
            longest={longestPass}
            onChoose={onChoose}
          />
        </p>
      )}
    </>
  );
}
