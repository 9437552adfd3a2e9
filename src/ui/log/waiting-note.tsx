import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage, type Untold } from '../../messages/messages.ts';

/** Says once that looks wait because the log could not be written. */
export function WaitingNote() {
  const [{ visits, trouble }, setUntold] = useState<Untold>({ visits: 0, trouble: null });
  useEffect(() => {
    // The worker that does not answer has nothing to tell.
    sendMessage('untold').then(setUntold, () => undefined);
  }, []);
  if (visits === 0) return null;
  return (
    <p class="card soft small" role="status">
      {trouble === 'full' ? t('trouble-full') : t('trouble-waiting', { count: visits })}
    </p>
  );
}
