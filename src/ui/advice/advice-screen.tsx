import { t } from '../../language/text.ts';
import { NudgeCard } from './nudge.tsx';
import { Drawn } from './objects.tsx';

/** The kinder screens, by when one would go there, each with a thing that stands for it. */
const GROUPS = {
  'kind-mind': [
    { to: 'questions', title: 'nav-questions', about: 'kind-hub-questions', drawn: 'bench' },
    { to: 'signs', title: 'nav-signs', about: 'kind-hub-signs', drawn: 'lantern' },
    { to: 'reply', title: 'nav-reply', about: 'kind-hub-reply', drawn: 'letter' },
  ],
  'kind-self': [
    { to: 'care', title: 'nav-care', about: 'kind-hub-care', drawn: 'cup' },
    { to: 'plan', title: 'nav-plan', about: 'kind-hub-plan', drawn: 'path' },
    { to: 'contact', title: 'nav-contact', about: 'kind-hub-contact', drawn: 'tides' },
  ],
  'kind-any': [
    { to: 'nudges', title: 'nav-nudges', about: 'kind-hub-nudges', drawn: 'book' },
    { to: 'doing', title: 'nav-doing', about: 'kind-hub-doing', drawn: 'barometer' },
    { to: 'help', title: 'nav-help', about: 'kind-hub-help', drawn: 'lighthouse' },
  ],
} as const;

type Group = keyof typeof GROUPS;
type Room = (typeof GROUPS)[Group][number];

/** The way to every kind word: one line for now, and a door to each screen. */
export const Kind = () => (
  <>
    <h1>{t('kind-title')}</h1>
    <NudgeCard />
    {(Object.keys(GROUPS) as Group[]).map((group) => (
      <section key={group} class="room-group" aria-labelledby={group}>
        <h2 id={group}>{t(group)}</h2>
        <ul class="rooms">
          {GROUPS[group].map((room) => (
            <RoomCard key={room.to} {...room} />
          ))}
        </ul>
      </section>
    ))}
  </>
);

const RoomCard = ({ to, title, about, drawn }: Room) => (
  <li>
    <a class="card room-card" href={`#/${to}`}>
      <Drawn name={drawn} />
      <span>
        <strong>{t(title)}</strong>
        <span class="soft">{t(about)}</span>
      </span>
    </a>
  </li>
);
