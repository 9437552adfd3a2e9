import { t } from '../../language/text.ts';
import { isChangeLost } from './change.ts';

/** Says that the last change could not be kept, for as long as that is so. */
export const ChangeLost = () => (
  <p class="change-lost" role="status">
    {isChangeLost.value && t('trouble-change')}
  </p>
);
