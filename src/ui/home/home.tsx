import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type TextKey, t } from '../../language/text.ts';
import { Kind } from '../advice/advice-screen.tsx';
import { Help } from '../advice/help.tsx';
import { Lines } from '../advice/lines.tsx';
import { Questions } from '../advice/questions.tsx';
import { Reply } from '../advice/reply.tsx';
import { Care } from '../advice/self-care.tsx';
import { Signs } from '../advice/signs.tsx';
import { Calm } from '../care/calm-screen.tsx';
import { Contact } from '../care/contact-screen.tsx';
import { Doing } from '../care/doing-screen.tsx';
import { HardDateCard } from '../care/hard-date-card.tsx';
import { PlanScreen } from '../care/plan-screen.tsx';
import { RatingOffer } from '../care/rating-offer.tsx';
import { Urge } from '../care/urge-screen.tsx';
import { WorryList } from '../care/worry-list.tsx';
import { WaitingChanges } from '../change/waiting-changes.tsx';
import { History } from '../log/history-screen.tsx';
import { ChangeState } from '../parts/change-state.tsx';
import { isUnreadable, people, records } from '../parts/live-data.ts';
import { Mark } from '../parts/mark.tsx';
import { People } from '../people/people-screen.tsx';
import { Phone } from '../phone/phone-screen.tsx';
import { Reminders } from '../reminders/reminders-screen.tsx';
import { AskLess } from '../report/asking-less.tsx';
import { Report } from '../report/report-screen.tsx';
import { Settings } from '../settings/settings-screen.tsx';
import { Welcome } from './welcome.tsx';

interface Screen {
  /** Shown with what the address names behind the screen: `contact` of `#/signs/contact`. */
  readonly show: ComponentType<{ part: string }>;
  readonly title: Extract<TextKey, `nav-${string}`>;
  /** Reached from elsewhere, not from the navigation: from anywhere, or from the screen named. */
  readonly apart?: true | 'kind' | 'people';
}

const SCREENS: Readonly<Record<string, Screen>> = {
  report: { show: Report, title: 'nav-report' },
  people: { show: People, title: 'nav-people' },
  reminders: { show: Reminders, title: 'nav-reminders' },
  kind: { show: Kind, title: 'nav-kind' },
  settings: { show: Settings, title: 'nav-settings' },
  welcome: { show: Welcome, title: 'nav-welcome', apart: true },
  history: { show: History, title: 'nav-history', apart: true },
  calm: { show: Calm, title: 'nav-calm', apart: true },
  questions: { show: Questions, title: 'nav-questions', apart: 'kind' },
  signs: { show: Signs, title: 'nav-signs', apart: 'kind' },
  reply: { show: Reply, title: 'nav-reply', apart: 'kind' },
  care: { show: Care, title: 'nav-care', apart: 'kind' },
  nudges: { show: Lines, title: 'nav-nudges', apart: 'kind' },
  help: { show: Help, title: 'nav-help', apart: true },
  urge: { show: Urge, title: 'nav-urge', apart: true },
  plan: { show: PlanScreen, title: 'nav-plan', apart: 'kind' },
  contact: { show: Contact, title: 'nav-contact', apart: 'kind' },
  doing: { show: Doing, title: 'nav-doing', apart: 'kind' },
  phone: { show: Phone, title: 'nav-phone', apart: 'people' },
};

/** Which screen the address names, behind `#/`. */
const address = signal(location.hash.slice(2));
addEventListener('hashchange', () => {
  address.value = location.hash.slice(2);
});

/** The screen to show: the one named, else the report, or the welcome while nobody is listed. */
function current(named = ''): string {
  if (Object.hasOwn(SCREENS, named)) return named;
  return people.value?.length === 0 ? 'welcome' : 'report';
}

/** The extension's own pages, one at a time. */
export function Home() {
  const [named, part = ''] = address.value.split('/');
  const name = current(named);
  const { show: Show, title, apart: from } = SCREENS[name] as Screen;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    document.title = t('page-title', { page: t(title) });
    if (!first.current) main.current?.focus();
    first.current = false;
    scrollTo(0, 0);
  }, [title, part]);
  return (
    <div class={`home ${name}`}>
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
      <main ref={main} tabIndex={-1}>
        {records.value === null && isUnreadable.value && <Unreadable />}
        {!from && name !== 'reminders' && <WorryList />}
        {!from && <WaitingChanges />}
        {!from && <HardDateCard />}
        {name === 'report' && <RatingOffer />}
        {name === 'report' && <AskLess />}
        <Show part={part} />
        <ChangeState />
      </main>
      {name !== 'help' && name !== 'kind' && (
        <footer>
          <a class="quiet-link soft" href="#/help">
            {t('kind-help')}
          </a>
        </footer>
      )}
    </div>
  );
}

/** Why a screen is empty, or as at first: what is kept could not be read. */
const Unreadable = () => (
  <p class="card" role="alert">
    {t('trouble-kept')}
  </p>
);
