import { t } from '../../language/text.ts';

interface Props {
  /** What it is called where its word alone would not tell it from others. */
  label?: string | undefined;
  onCancel: () => void;
}

/** Leaves a form as if it had not been opened. */
export const Cancel = ({ label, onCancel }: Props) => (
  <button type="button" class="button bare" aria-label={label} onClick={onCancel}>
    {t('form-cancel')}
  </button>
);
