import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import type { Listed } from '../../model/people/person.ts';
import type { Surface } from '../../networks/network.ts';
import { QuickExit } from '../discretion/quick-exit.tsx';
import { useTitle } from '../discretion/tab.ts';
import { Window } from '../parts/window.tsx';

interface Props {
  /** Who this was about, where they were still listed as the page opened. */
  was: Listed | undefined;
  surface: Surface;
}

/** Whoever this was about is off the list by now: leads on to their page, as far as it is known. */
export function Gone({ was, surface }: Props) {
  const address = useAddress(was, surface);
  useTitle(t('name'));
  return (
    <main class="pause">
      <QuickExit escapes={false} />
      <div class="picture">
        <Window />
      </div>
      <div class="words">
        <h1>{t('name')}</h1>
        <p class="soft">{t('pause-gone')}</p>
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

/** The page that was asked for, or the profile where its kind tells no more. The networks are loaded for this alone. */
function useAddress(was: Listed | undefined, surface: Surface): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!was) return;
    import('../../networks/addresses/profile-address.ts').then(({ addressOf }) =>
      setAddress(addressOf(was, surface) ?? addressOf(was, 'profile')),
    );
  }, [was, surface]);
  return address;
}
