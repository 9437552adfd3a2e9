import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Person } from '../../model/people/person.ts';
import { isOpenBy } from '../../model/visits/pass.ts';
import { isKept } from '../parts/change.ts';
import { passesOf, people } from '../parts/live-data.ts';

const MINUTE_MS = 60_000;

/** Everybody whose pages are open just now, by name. */
export const OpenPasses = () => (
  <>
    {(people.value ?? []).map((person) => (
      <OpenPass key={person.id} person={person} isNamed />
    ))}
  </>
);

interface Props {
  person: Person;
  /** Whether it says whose pages they are. */
  isNamed?: boolean;
}

/** For how long somebody's pages are still open, and a way to close them now. */
export function OpenPass({ person: { id, nickname, identities }, isNamed = false }: Props) {
  const now = useSeconds(passesOf(id).length > 0);
  const given = passesOf(id).find((one) => isOpenBy(one, now));
  const key = identities[0]?.key;
  if (!given || !key) return null;
  return (
    <div class="card wash row apart open-pass">
      <div>
        {isNamed && <strong>{nickname}</strong>}
        <p>{t('pass-left', { minutes: Math.ceil((given.until - now) / MINUTE_MS) })}</p>
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={t('pass-closeLabel', { nickname })}
        onClick={() => isKept(sendWithRetry('closePass', key))}
      >
        {t('pass-close')}
      </button>
    </div>
  );
}

/** The time, epoch ms, anew each second as long as it is wanted. */
function useSeconds(isWanted: boolean): number {
  const [, setNow] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, [isWanted]);
  return Date.now();
}
