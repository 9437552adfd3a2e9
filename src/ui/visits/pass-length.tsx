import { t } from '../../language/text.ts';
import { PASS } from '../../model/visits/limits.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';

interface Props {
  label: string;
  minutes: PassMinutes;
  /** For how many minutes at most. */
  longest: PassMinutes;
  onChoose: (minutes: PassMinutes) => void;
}

/** For how long going on is open; said where there is nothing to choose. */
export function PassLength({ label, minutes, longest, onChoose }: Props) {
  const lengths = PASS.minutes.filter((one) => one <= longest);
  if (lengths.length === 1) return <span class="soft">{t('pass-for', { minutes })}</span>;
  return (
    <select
      class="pass-length"
      aria-label={label}
      value={minutes}
      onChange={({ currentTarget }) =>
        onChoose(lengths.find((one) => one === Number(currentTarget.value)) ?? PASS.usual)
      }
      autoComplete="off"
    >
      {lengths.map((one) => (
        <option key={one} value={one}>
          {t('pass-for', { minutes: one })}
        </option>
      ))}
    </select>
  );
}
