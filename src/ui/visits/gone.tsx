import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { QuickExit } from '../discretion/quick-exit.tsx';
import { useTitle } from '../discretion/tab.ts';
import { Window } from '../parts/window.tsx';
import type { Arrival } from './arrival.ts';

/** Whoever this was about is off the list by now: leads on to their page, as far as it is known. */
export function Gone({ arrived }: { arrived: Arrival }) {
  const address = useAddress(arrived);
  useTitle(t('name'));
  return (
    <main class="pause gone">
      <QuickExit escapes={false} />
      <div class="picture">
        <Window />
      </div>
      <div class="words">
        <h1>{t('pause-gone')}</h1>
        <p class="soft">{t('pause-goneOpens')}</p>
        <div class="choices">
          {address && (
            <a class="button large" href={address}>
              {t('pause-toPage')}
            </a>
          )}
          <a class={address ? 'button bare' : 'button large'} href={homePage()}>
            {t('pause-home')}
          </a>
        </div>
      </div>
    </main>
  );
}

/** The page that was asked for, or the profile where nobody knows more; null until the background has said it. */
function useAddress({ visit, asked }: Arrival): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    sendWithRetry('goneTo', { visit, asked }).then(setAddress, () => setAddress(null));
  }, [visit, asked]);
  return address;
}
