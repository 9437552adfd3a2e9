import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listed, Person } from '../../model/people/person.ts';
import { circles } from '../parts/live-data.ts';
import { PersonCard } from './person-card.tsx';
import type { CircleMember } from './person-changes.tsx';

interface Props {
  onRemove: (person: Person) => void;
  onRemoveIdentity: (person: Person, listed: Listed) => void;
  onArchive: (person: Person) => void;
}

/** A card for everyone who is in sight; those around an ex come right behind them. */
export function Everybody(props: Props) {
  const everybody = circles.value.flatMap(({ ex, linked }): CircleMember[] => [
    { person: ex, ex: undefined, mayBeLinked: linked.length === 0 && circles.value.length > 1 },
    ...linked.map((person) => ({ person, ex, mayBeLinked: true })),
  ]);
  const all = everybody.filter(({ person }) => !person.isArchived);
  const count = useGrowing(all.length);
  const starts = all.slice(0, count).flatMap((_, at) => (at % BATCH_CARDS === 0 ? [at] : []));
  return (
    <ul class="stack everybody">
      {starts.map((at) => (
        <Cards key={at} members={all.slice(at, at + BATCH_CARDS)} {...props} />
      ))}
    </ul>
  );
}

/** Some cards, looked at only when one of them is to be another: of 500 that takes six milliseconds at each change. */
function Cards({
  members,
  onRemove,
  onRemoveIdentity,
  onArchive,
}: Props & { members: CircleMember[] }) {
  const drawn = useRef<{ members: CircleMember[]; cards: preact.JSX.Element }>(null);
  if (drawn.current && areSame(drawn.current.members, members)) return drawn.current.cards;
  const cards = (
    <>
      {members.map(({ person, ...rest }) => (
        <PersonCard
          key={person.id}
          person={person}
          {...rest}
          onRemove={() => onRemove(person)}
          onRemoveIdentity={(listed) => onRemoveIdentity(person, listed)}
          onArchive={() => onArchive(person)}
        />
      ))}
    </>
  );
  drawn.current = { members, cards };
  return cards;
}

const areSame = (some: readonly CircleMember[], others: readonly CircleMember[]): boolean =>
  some.length === others.length &&
  some.every(({ person, ex, mayBeLinked }, at) => {
    const other = others[at];
    return person === other?.person && ex === other.ex && mayBeLinked === other.mayBeLinked;
  });

/** So many cards are more than any screen shows, and are drawn within a frame or two. */
const BATCH_CARDS = 20;

/** A tab behind another is never idle (Chromium 156): then they come all the same. */
const IDLE_TIMEOUT_MS = 500;

/** How many of so many cards to draw by now: first those in sight, then more whenever the browser is idle. */
function useGrowing(all: number): number {
  const [count, setCount] = useState(BATCH_CARDS);
  useEffect(() => {
    if (count >= all) return undefined;
    const idle = requestIdleCallback(() => setCount(count + BATCH_CARDS), {
      timeout: IDLE_TIMEOUT_MS,
    });
    return () => cancelIdleCallback(idle);
  }, [count, all]);
  return count;
}
