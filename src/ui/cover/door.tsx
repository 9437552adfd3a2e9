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

/** One door, which asks in that click for the leave it needs; ticked as far as the browser said yes, not as soon as it is asked. */
export function Door({ name, hint, isClosed, sites = [], onChange }: DoorProps) {
  const missing = sites.filter((site) => grants.value?.(domainOfSite(site)) === false).length;
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
        <span class="soft small">{stateOf(isClosed, missing)}</span>
      </span>
    </label>
  );
}

/** How a door stands, in words. */
function stateOf(isClosed: boolean, missing: number): string {
  if (!isClosed) return t('doors-open');
  return missing === 0 ? t('doors-closed') : t('doors-partly', { count: missing });
}
