import { useEffect } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { said } from '../parts/early.ts';
import { Folds } from '../parts/fold.tsx';
import { people } from '../parts/live-data.ts';
import { NobodyYet } from '../parts/nobody-yet.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { Beyond } from './beyond.tsx';
import { DoorStates } from './door-states.tsx';
import { Mend } from './mend.tsx';
import { MissingNetworks } from './missing-networks.tsx';
import { PersonCover } from './person-cover.tsx';
import { SelfTest } from './self-test.tsx';

/** How everybody is covered just now, what is not, and a way to try it. */
export function Cover() {
  useLook();
  const isAnybody = Boolean(people.value?.length);
  return (
    <>
      <ScreenHead
        back={{ to: 'people', name: t('nav-people') }}
        title={t('cover-title')}
        lead={t('cover-lead')}
      />
      <MissingNetworks />
      <Mend />
      {people.value?.length === 0 && <NobodyYet text={t('cover-nobody')} />}
      <div class="pair">
        <div class="stack">
          {isAnybody && (
            <Folds id="cover-people" title={t('cover-people')}>
              {(people.value ?? []).map((person) => (
                <PersonCover key={person.id} person={person} />
              ))}
            </Folds>
          )}
          <DoorStates />
        </div>
        <div class="stack">
          {isAnybody && <SelfTest />}
          <Beyond />
        </div>
      </div>
    </>
  );
}

/** Has the background look anew when the screen opens, and each time somebody comes back to it. */
function useLook(): void {
  useEffect(() => {
    const look = () => void said('lookAtCover', undefined).catch(() => undefined);
    const seen = () => document.visibilityState === 'visible' && look();
    look();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
}
