/** The screens of home, each with its code in chunks of its own: none loads another's. */
import { computed, effect, type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { TextKey } from '../../language/text.ts';
import { isLocked } from '../discretion/lock.ts';
import { askEarly } from '../parts/early.ts';
import { people } from '../parts/live-data.ts';
import { askForReport } from '../report/report-request.ts';

/** Shown with what the address names behind the screen: `contact` of `#/signs/contact`. */
type Show = ComponentType<{ part: string }>;

interface Screen {
  readonly load: () => Promise<Show>;
  /** Asks for what it is first drawn with, while the page opens. */
  readonly ask?: (part: string) => Promise<unknown>;
  readonly title: Extract<TextKey, `nav-${string}`>;
  /** Reached from elsewhere, not from the navigation: from anywhere, or from the screen named. */
  readonly apart?: true | 'kind' | 'people';
}

export const SCREENS: Readonly<Record<string, Screen>> = {
  report: {
    load: async () => (await import('../report/report-screen.tsx')).Report,
    ask: askForReport,
    title: 'nav-report',
  },
  people: {
    load: async () => (await import('../people/people-screen.tsx')).People,
    title: 'nav-people',
  },
  reminders: {
    load: async () => (await import('../reminders/reminders-screen.tsx')).Reminders,
    title: 'nav-reminders',
  },
  kind: {
    load: async () => (await import('../advice/advice-screen.tsx')).Kind,
    title: 'nav-kind',
  },
  settings: {
    load: async () => (await import('../settings/settings-screen.tsx')).Settings,
    title: 'nav-settings',
  },
  welcome: {
    load: async () => (await import('./welcome.tsx')).Welcome,
    title: 'nav-welcome',
    apart: true,
  },
  try: {
    load: async () => (await import('../visits/try-pause.tsx')).TryPause,
    title: 'nav-try',
    apart: true,
  },
  history: {
    load: async () => (await import('../log/history-screen.tsx')).History,
    title: 'nav-history',
    apart: true,
  },
  calm: {
    load: async () => (await import('../care/calm-screen.tsx')).Calm,
    title: 'nav-calm',
    apart: true,
  },
  questions: {
    load: async () => (await import('../advice/questions.tsx')).Questions,
    title: 'nav-questions',
    apart: 'kind',
  },
  signs: {
    load: async () => (await import('../advice/signs.tsx')).Signs,
    title: 'nav-signs',
    apart: 'kind',
  },
  reply: {
    load: async () => (await import('../advice/reply.tsx')).Reply,
    title: 'nav-reply',
    apart: 'kind',
  },
  care: {
    load: async () => (await import('../advice/self-care.tsx')).Care,
    title: 'nav-care',
    apart: 'kind',
  },
  nudges: {
    load: async () => (await import('../advice/lines.tsx')).Lines,
    title: 'nav-nudges',
    apart: 'kind',
  },
  help: {
    load: async () => (await import('../advice/help.tsx')).Help,
    title: 'nav-help',
    apart: true,
  },
  urge: {
    load: async () => (await import('../care/urge-screen.tsx')).Urge,
    title: 'nav-urge',
    apart: true,
  },
  plan: {
    load: async () => (await import('../care/plan-screen.tsx')).PlanScreen,
    title: 'nav-plan',
    apart: 'kind',
  },
  contact: {
    load: async () => (await import('../care/contact-screen.tsx')).Contact,
    title: 'nav-contact',
    apart: 'kind',
  },
  doing: {
    load: async () => (await import('../care/doing-screen.tsx')).Doing,
    title: 'nav-doing',
    apart: 'kind',
  },
  phone: {
    load: async () => (await import('../phone/phone-screen.tsx')).Phone,
    title: 'nav-phone',
    apart: 'people',
  },
  cover: {
    load: async () => (await import('../cover/cover-screen.tsx')).Cover,
    ask: () => askEarly('lookAtCover', undefined),
    title: 'nav-cover',
    apart: 'people',
  },
  carry: {
    load: async () => (await import('../copy/carry.tsx')).Carry,
    title: 'nav-carry',
    apart: true,
  },
  many: {
    load: async () => (await import('../copy/import.tsx')).Many,
    title: 'nav-many',
    apart: 'people',
  },
  locked: {
    load: async () => (await import('../discretion/lock-screen.tsx')).LockScreen,
    title: 'nav-locked',
    apart: true,
  },
};

/** What works without the PIN. */
const NEEDS_NO_PIN = ['help', 'urge', 'calm'];

/** Which screen the address names, behind `#/`. */
const address = signal(location.hash.slice(2));
addEventListener('hashchange', () => {
  address.value = location.hash.slice(2);
});

/** The name of the screen wanted: what the address names, else the report, or the welcome while nobody is listed. */
const name = computed(() => {
  const [named = ''] = address.value.split('/', 1);
  if (isLocked.value && !NEEDS_NO_PIN.includes(named)) return 'locked';
  if (named !== 'locked' && Object.hasOwn(SCREENS, named)) return named;
  return people.value?.length === 0 ? 'welcome' : 'report';
});

/** The screen wanted, and what the address names behind it. */
const wanted = computed(() => ({ name: name.value, part: address.value.split('/')[1] ?? '' }));

/** A screen whose code is here, and what the address names behind it. */
export interface Shown extends Pick<Screen, 'title' | 'apart'> {
  readonly name: string;
  readonly part: string;
  readonly Show: Show;
}

/** The screen to draw: while another loads, the one before it. */
export const shown: Signal<Shown | null> = signal(null);

/** Begins with the screen that the address names, before it is known who is listed. Resolves when all of it is there. */
export function beginFirst(): Promise<unknown> {
  const { name, part } = wanted.peek();
  const { load, ask } = SCREENS[name] as Screen;
  return Promise.all([load(), ask?.(part)]);
}

/** Follows the address from now on. Resolves once the first screen is there to be drawn. */
export const followAddress = (): Promise<void> =>
  new Promise((isThere) => {
    effect(() => {
      const asked = wanted.value;
      const { load, ...screen } = SCREENS[asked.name] as Screen;
      load().then((Show) => {
        if (asked !== wanted.peek()) return;
        shown.value = { ...screen, ...asked, Show };
        isThere();
      });
    });
  });
