import { t } from '../../language/text.ts';
import { riddenOut } from '../../model/care/urge-wave.ts';
import { useMoments } from './use-moments.ts';

/** How many urges were ridden out between two ISO dates, both included; nothing while there are none. */
export function Urges({ from, to }: { from: string; to: string }) {
  const count = riddenOut(useMoments('urge', from, to));
  return count > 0 ? <p class="urges">{t('urge-count', { count })}</p> : null;
}
