import { t } from '../../language/text.ts';
import { isOutOfReach, unreadable } from './live-data.ts';

/** Why a page is empty, or as at first: what is kept could not be read. Nothing where it was. */
export const Unreadable = () =>
  isOutOfReach.value && (
    <p class="card" role="alert">
      {t(unreadable.value === 'newer' ? 'trouble-keptNewer' : 'trouble-kept')}
    </p>
  );
