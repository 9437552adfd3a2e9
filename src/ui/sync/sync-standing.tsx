import { useEffect, useState } from 'preact/hooks';
import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { GONE_DAYS, type SyncState } from '../../model/sync/sync-state.ts';
import { daysBetween, localDay } from '../../model/time/day.ts';
import { SwitchOff } from './switch-off.tsx';

/** How sync stands: it meets the other browsers as it is looked at. */
export function Standing({ device }: { device: string }) {
  const [state, setState] = useState<SyncState | null>();
  const meet = () => sendMessage('sync', undefined).then(setState, () => setState(null));
  const forget = (other: string) => sendMessage('forgetSynced', other).then(meet, meet);
  useEffect(() => {
    meet();
  }, []);
  return (
    <div class="stack sync">
      <p class="small">{t('sync-own', { name: shortened(device) })}</p>
      <div role="status">
        {state === null && <p class="small">{t('sync-notReached')}</p>}
        {state && <Trouble {...state} />}
        {state && state.others.length === 0 && <p class="small">{t('sync-alone')}</p>}
      </div>
      {state && state.others.length > 0 && <Others others={state.others} onForget={forget} />}
      <SwitchOff />
    </div>
  );
}

/** As much of a browser's name as tells it from another. */
const shortened = (device: string): string => device.slice(0, 4).toUpperCase();

function Trouble({ trouble, left }: SyncState) {
  const why = trouble ?? (left > 0 ? 'part' : null);
  return why && <p class="small card wash">{t('sync-trouble', { why })}</p>;
}

interface OthersProps extends Pick<SyncState, 'others'> {
  onForget: (device: string) => void;
}

const Others = ({ others, onForget }: OthersProps) => (
  <>
    <h4>{t('sync-others')}</h4>
    <ul class="stack small">
      {others.map(({ device, on }) => (
        <li key={device} class="stack">
          {on
            ? t('sync-other', { name: shortened(device), day: wholeDate(on) })
            : t('sync-otherLater', { name: shortened(device) })}
          {on && daysBetween(on, localDay(Date.now())) >= GONE_DAYS && (
            <>
              <span class="soft">{t('sync-forgetHint')}</span>
              <p>
                <button type="button" class="button quiet" onClick={() => onForget(device)}>
                  {t('sync-forget')}
                </button>
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  </>
);
