import { t } from '../../language/text.ts';
import { Window } from '../parts/window.tsx';
import { NudgeCard } from './nudge.tsx';

/** The kinder screens, each behind a window at another hour of the day. */
const ROOMS = [
  { to: 'questions', title: 'nav-questions', about: 'kind-hub-questions', hour: 7 },
  { to: 'signs', title: 'nav-signs', about: 'kind-hub-signs', hour: 12 },
  { to: 'reply', title: 'nav-reply', about: 'kind-hub-reply', hour: 19 },
  { to: 'care', title: 'nav-care', about: 'kind-hub-care', hour: 9 },
  { to: 'plan', title: 'nav-plan', about: 'kind-hub-plan', hour: 11 },
  { to: 'contact', title: 'nav-contact', about: 'kind-hub-contact', hour: 16 },
  { to: 'doing', title: 'nav-doing', about: 'kind-hub-doing', hour: 8 },
  { to: 'nudges', title: 'nav-nudges', about: 'kind-hub-nudges', hour: 18 },
  { to: 'help', title: 'nav-help', about: 'kind-hub-help', hour: 23 },
] as const;

/** The way to every kind word: one line for now, and a door to each screen. */
export const Kind = () => (
  <>
    <h1>{t('kind-title')}</h1>
    <NudgeCard />
    <ul class="rooms">
      {ROOMS.map(({ to, title, about, hour }) => (
        <li key={to}>
          <a class="card room-card" href={`#/${to}`}>
            <Window hour={hour} silent />
            <span>
              <strong>{t(title)}</strong>
              <span class="soft">{t(about)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </>
);
