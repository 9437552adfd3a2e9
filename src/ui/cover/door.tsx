import { t } from '../../language/text.ts';
import { domainOfSite } from '../../model/cover/access.ts';
import { grants } from './grants.ts';

interface DoorProps {
  name: string;
  hint?: string;
  isClosed: boolean;
  /** The sites that it needs, as match patterns. */
  sites?: readonly string[];
  onChange: (isClosed: boolean) => void;
}

/**
 * One door, which asks in that click for the leave it needs; ticked as far as the browser said yes, not as soon as it is
 * asked. What it lacks is said beside it.
 */
export function Door({ name, hint, isClosed, sites = [], onChange }: DoorProps) {
  const missing = missingOf(sites);
  const isShut = isClosed && missing === 0;
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={isShut}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
          currentTarget.checked = isShut;
        }}
      />
      <span>
        {hint ? <strong>{name}</strong> : name}
        {hint && <span class="soft small">{hint}</span>}
        {isClosed && missing > 0 && (
          <span class="soft small">{t('doors-partly', { count: missing })}</span>
        )}
      </span>
    </label>
  );
}

/** How many of these sites the browser has not allowed. */
export const missingOf = (sites: readonly string[]): number =>
  sites.filter((site) => grants.value?.(domainOfSite(site)) === false).length;
