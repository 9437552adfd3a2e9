import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '../parts/mark.tsx';
import { people } from '../parts/watched.ts';
import { Calm } from './calm.tsx';
import { People } from './people.tsx';
import { Report } from './report.tsx';
import { Settings } from './settings.tsx';
import { Welcome } from './welcome.tsx';

interface Screen {
  readonly show: ComponentType;
  /** The name in the navigation; screens without one are reached from elsewhere. */
  readonly nav?: 'nav.report' | 'nav.people' | 'nav.settings';
}

const SCREENS: Readonly<Record<string, Screen>> = {
  report: { show: Report, nav: 'nav.report' },
  people: { show: People, nav: 'nav.people' },
  settings: { show: Settings, nav: 'nav.settings' },
  welcome: { show: Welcome },
  calm: { show: Calm },
};

/** Which screen the address names, behind `#/`. */
const address = signal(location.hash.slice(2));
addEventListener('hashchange', () => {
  address.value = location.hash.slice(2);
});

/** The screen to show: the one named, else the report, or the welcome while nobody is listed. */
const current = () =>
  address.value in SCREENS ? address.value : people.value?.length === 0 ? 'welcome' : 'report';

/** The extension's own pages, one at a time. */
export function Home() {
  const name = current();
  const { show: Show, nav } = SCREENS[name] as Screen;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = nav ? `${i18n.t(nav)} · ${i18n.t('name')}` : i18n.t('name');
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [name]);
  return (
    <div class={`home ${name}`}>
      <nav class="row" aria-label={i18n.t('nav.label')}>
        <Mark />
        {Object.entries(SCREENS).map(
          ([to, { nav }]) =>
            nav && (
              <a key={to} href={`#/${to}`} aria-current={to === name ? 'page' : undefined}>
                {i18n.t(nav)}
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
