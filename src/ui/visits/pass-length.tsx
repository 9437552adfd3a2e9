import { t } from '../../language/text.ts';
import { PASS } from '../../model/visits/limits.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';

interface Props {
  minutes: PassMinutes;
  onChoose: (minutes: PassMinutes) => void;
}

/** For how long going on is open. */
export const PassLength = ({ minutes, onChoose }: Props) => (
  <select
    class="pass-length"
    aria-label={t('pass-length')}
    value={minutes}
    onChange={({ currentTarget }) =>
      onChoose(PASS.minutes.find((one) => one === Number(currentTarget.value)) ?? PASS.usual)
    }
    autoComplete="off"
  >
    {PASS.minutes.map((one) => (
      <option key={one} value={one}>
        {t('pass-for', { minutes: one })}
      </option>
    ))}
  </select>
);
