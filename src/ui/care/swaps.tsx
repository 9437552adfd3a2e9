import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { chooseSwaps, swapsAt } from '../../model/care/swap.ts';
import { adviceText } from '../advice/advice.ts';
import { isKept } from '../parts/change.ts';
import { hourNow } from '../parts/hour.ts';

/** An opening begins with any of them. */
const start = Math.floor(Math.random() * swapsAt(hourNow()).length);

/** Three small things to do instead; what is done is counted, and can be taken back. */
export function Swaps({ title }: { title?: string }) {
  const [turn, setTurn] = useState(start);
  return (
    <div class="swaps">
      {title && <h2>{title}</h2>}
      <ul>
        {chooseSwaps(swapsAt(hourNow()), turn).map((action) => (
          <Swap key={action} action={action} />
        ))}
      </ul>
      <button type="button" class="button bare" onClick={() => setTurn(turn + 1)}>
        {t('swap-others')}
      </button>
    </div>
  );
}

function Swap({ action }: { action: string }) {
  const [done, setDone] = useState<string | null>(null);
  const id = useId();
  const press = async () => {
    const now = done ? null : crypto.randomUUID();
    setDone(now);
    const told = now
      ? sendWithRetry('moment', { id: now, kind: 'swap', what: action })
      : sendWithRetry('unmoment', done ?? '');
    if (!(await isKept(told))) setDone(done);
  };
  return (
    <li class="swap">
      <span id={id}>{adviceText(`care-${action}`)}</span>
      <button
        type="button"
        class={`button quiet ${done ? 'done' : ''}`}
        aria-pressed={done !== null}
        aria-describedby={id}
        onClick={press}
      >
        {t('swap-done')}
      </button>
    </li>
  );
}
