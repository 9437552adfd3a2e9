import { useId } from 'preact/hooks';
import { t } from '../../language/text.ts';

interface Props {
  /** ISO dates, or none. */
  from: string | undefined;
  until: string | undefined;
  onChange: (how: { from?: string | undefined; until?: string | undefined }) => void;
}

/** A first and a last day, for what is not for ever. */
export function Span({ from, until, onChange }: Props) {
  const id = useId();
  return (
    <details open={Boolean(from ?? until)}>
      <summary>{t('reminders-span')}</summary>
      <div class="row span">
        <div class="field">
          <label for={`${id}-from`}>{t('reminders-from')}</label>
          <input
            id={`${id}-from`}
            type="date"
            value={from}
            onChange={({ currentTarget }) => onChange({ from: currentTarget.value || undefined })}
            autoComplete="off"
          />
        </div>
        <div class="field">
          <label for={`${id}-until`}>{t('reminders-until')}</label>
          <input
            id={`${id}-until`}
            type="date"
            value={until}
            onChange={({ currentTarget }) => onChange({ until: currentTarget.value || undefined })}
            autoComplete="off"
          />
        </div>
      </div>
    </details>
  );
}
