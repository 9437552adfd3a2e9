const FIELDS = 'input, select, textarea';

/** Whether the user pressed Escape; in a field it closes what the field has opened. */
export const isEscape = (event: KeyboardEvent): boolean =>
  event.isTrusted &&
  event.key === 'Escape' &&
  !event.repeat &&
  !event.isComposing &&
  !event.defaultPrevented &&
  !(event.target as Element | null)?.closest?.(FIELDS);
