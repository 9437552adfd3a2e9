import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { isChangeLost, waitsUntil } from './change.ts';

/** Says of the last change that it could not be kept, or that it waits, for as long as that is so. */
export const ChangeState = () => (
  <p class="change-state" role="status">
    {isChangeLost.value && t('trouble-change')}
    {waitsUntil.value !== null && t('waiting-said', { when: dayAndTime(waitsUntil.value) })}
  </p>
);
