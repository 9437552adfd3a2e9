import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage, type Untold } from '../../messages/messages.ts';

/** What waits because the log could not be written; nothing until that is known. */
export function useUntold(): Untold {
  const [untold, setUntold] = useState<Untold>({ waiting: 0, visits: 0, trouble: null });
  useEffect(() => {
    // The worker that does not answer has nothing to tell.
    sendMessage('untold').then(setUntold, () => undefined);
  }, []);
  return untold;
}

/** Says it once: asks as it is drawn, as what was asked for counts as told. */
export const WaitingOnce = () => <WaitingNote {...useUntold()} />;

/** Says that so many visits wait because the log could not be written. */
export function WaitingNote({ visits, trouble }: Pick<Untold, 'visits' | 'trouble'>) {
  if (visits === 0) return null;
  return (
    <p class="card soft small" role="status">
      {trouble === 'full' ? t('trouble-full') : t('trouble-waiting', { count: visits })}
    </p>
  );
}
