import { t } from '../../language/text.ts';
import { useMoments } from '../care/use-moments.ts';

/** How often things were made easier between two ISO dates, both included; nothing while they were not. */
export function Softened({ from, to }: { from: string; to: string }) {
  const count = useMoments('softened', from, to).length;
  return count > 0 ? <p class="soft small">{t('waiting-softened', { count })}</p> : null;
}
