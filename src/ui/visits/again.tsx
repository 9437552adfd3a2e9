import { t } from '../../language/text.ts';

/** A rule stopped one page of many, and no browser tells which: it opens when it is asked for once more. */
export const Again = () => (
  <p class="soft again" role="status">
    {t('pause-again')}
  </p>
);
