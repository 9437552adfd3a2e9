import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { HardDateCard } from '../care/hard-date-card.tsx';
import { RatingOffer } from '../care/rating-offer.tsx';
import { WorryList } from '../care/worry-list.tsx';
import { WaitingChanges } from '../change/waiting-changes.tsx';
import { CopyMissed } from '../copy/copy-missed.tsx';
import { QuickExit } from '../discretion/quick-exit.tsx';
import { useTitle } from '../discretion/tab.ts';
import { LogLost } from '../log/lost.tsx';
import { SwitchedOff } from '../log/switched-off.tsx';
import { ChangeState } from '../parts/change-state.tsx';
import { Mark } from '../parts/mark.tsx';
import { Unreadable } from '../parts/unreadable.tsx';
import { goToPlace } from './places.ts';
import { SCREENS, type Shown, shown } from './screens.ts';

/** The extension's own pages, one at a time. */
export const Home = () => shown.value && <Screen {...shown.value} />;

function Screen({ name, part, Show, title, apart: from }: Shown) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useTitle(t('page-title', { page: t(title) }));
  useLayoutEffect(() => {
    if (first.current) scrollTo(0, 0);
    else if (main.current) goToPlace(main.current);
    first.current = false;
  }, [title, part]);
  return (
    <div class={`home ${name}`}>
      <QuickExit />
      <Nav name={name} from={from} />
      <main ref={main} tabIndex={-1}>
        <ChangeState key={title} />
        <Unreadable />
        {!from && name !== 'reminders' && <WorryList key={name} />}
        {!from && <WaitingChanges />}
        {!from && <SwitchedOff />}
        {!from && <LogLost />}
        {!from && <CopyMissed />}
        {!from && <HardDateCard />}
        {name === 'report' && <RatingOffer />}
        <Show part={part} />
      </main>
      {!['help', 'kind', 'locked'].includes(name) && (
        <footer>
          <a class="quiet-link soft" href="#/help">
            {t('kind-help')}
          </a>
        </footer>
      )}
    </div>
  );
}

/** The screens that are always in reach. @param from the one that the screen shown belongs to */
const Nav = ({ name, from }: { name: string; from: Shown['apart'] }) => (
  <nav class="row" aria-label={t('nav-label')}>
    <Mark />
    {Object.entries(SCREENS).map(
      ([to, { title, apart }]) =>
        !apart && (
          <a
            key={to}
            href={`#/${to}`}
            aria-current={to === name ? 'page' : to === from || undefined}
          >
            {t(title)}
          </a>
        ),
    )}
  </nav>
);
