import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '../parts/mark.tsx';
import { people } from '../parts/watched.ts';
import { Calm } from './calm.tsx';
import { History } from './history/history.tsx';
import { People } from './people.tsx';
import { Report } from './report/report.tsx';
import { Settings } from './settings.tsx';
import { Welcome } from './welcome.tsx';

interface Screen {
  readonly show: ComponentType;
  readonly title:
    | 'nav.report'
    | 'nav.people'
    | 'nav.settings'
    | 'nav.welcome'
    | 'nav.calm'
    | 'nav.history';
  /** Reached from elsewhere, not from the navigation. */
  readonly apart?: true;
}

const SCREENS: Readonly<Record<string, Screen>> = {
  report: { show: Report, title: 'nav.report' },
  people: { show: People, title: 'nav.people' },
  settings: { show: Settings, title: 'nav.settings' },
  welcome: { show: Welcome, title: 'nav.welcome', apart: true },
  history: { show: History, title: 'nav.history', apart: true },
  calm: { show: Calm, title: 'nav.calm', apart: true },
};

/** Which screen the address names, behind `#/`. */
const address = signal(location.hash.slice(2));
addEventListener('hashchange', () => {
  address.value = location.hash.slice(2);
});

/** The screen to show: the one named, else the report, or the welcome while nobody is listed. */
function current(): string {
  if (Object.hasOwn(SCREENS, address.value)) return address.value;
  return people.value?.length === 0 ? 'welcome' : 'report';
}

/** The extension's own pages, one at a time. */
export function Home() {
  const name = current();
  const { show: Show, title } = SCREENS[name] as Screen;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${i18n.t('name')} · ${i18n.t(title)}`;
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [name, title]);
  return (
    <div class={`home ${name}`}>
      <nav class="row" aria-label={i18n.t('nav.label')}>
        <Mark />
        {Object.entries(SCREENS).map(
          ([to, { title, apart }]) =>
            !apart && (
              <a key={to} href={`#/${to}`} aria-current={to === name ? 'page' : undefined}>
                {i18n.t(title)}
              </a>
            ),
        )}
      </nav>
      <main ref={main} tabIndex={-1}>
        <Show />
      </main>
    </div>
  );
}
