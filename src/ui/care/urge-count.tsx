import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { riddenOut } from '../../model/care/urge-wave.ts';

/** How many urges were ridden out between two ISO dates, both included; nothing while there are none. */
export function Urges({ from, to }: { from: string; to: string }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    sendWithRetry('moments', { kind: 'urge', from, to }).then(
      (urges) => setCount(riddenOut(urges)),
      () => setCount(0),
    );
  }, [from, to]);
  return count > 0 ? <p class="urges">{t('urge-count', { count })}</p> : null;
}
