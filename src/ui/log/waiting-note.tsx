import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { isRoomLow } from './storage-room.tsx';

/** Says once that looks wait because the log could not be written. */
export function WaitingNote() {
  const [visits, setVisits] = useState(0);
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    // The worker that does not answer has nothing to tell.
    sendMessage('untold').then(setVisits, () => undefined);
    isRoomLow().then(setIsFull, () => undefined);
  }, []);
  if (visits === 0) return null;
  return (
    <p class="card soft small" role="status">
      {isFull ? t('trouble-full') : t('trouble-waiting', { count: visits })}
    </p>
  );
}
