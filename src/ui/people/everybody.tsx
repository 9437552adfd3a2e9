import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listed, Person } from '../../model/people/person.ts';
import { circles } from '../parts/live-data.ts';
import { PersonCard } from './person-card.tsx';
import type { Place } from './person-changes.tsx';

interface Props {
  onRemove: (person: Person) => void;
  onRemoveIdentity: (person: Person, listed: Listed) => void;
  onArchive: (person: Person) => void;
}

/** A card for everyone who is in sight; those around an ex come right behind them. */
export function Everybody(props: Props) {
  const everybody = circles.value.flatMap(({ ex, linked }): Place[] => [
    { person: ex, ex: undefined, mayBeLinked: linked.length === 0 && circles.value.length > 1 },
    ...linked.map((person) => ({ person, ex, mayBeLinked: true })),
  ]);
  const all = everybody.filter(({ person }) => !person.isArchived);
  const count = useGrowing(all.length);
  const starts = all.slice(0, count).flatMap((_, at) => (at % AT_ONCE === 0 ? [at] : []));
  return (
    <ul class="stack everybody">
      {starts.map((at) => (
        <Cards key={at} places={all.slice(at, at + AT_ONCE)} {...props} />
      ))}
    </ul>
  );
}

/** Some cards, looked at only when one of them is to be another: of 500 that takes six milliseconds at each change. */
function Cards({ places, onRemove, onRemoveIdentity, onArchive }: Props & { places: Place[] }) {
  const drawn = useRef<{ places: Place[]; cards: preact.JSX.Element }>(null);
  if (drawn.current && areSame(drawn.current.places, places)) return drawn.current.cards;
  const cards = (
    <>
      {places.map(({ person, ...place }) => (
        <PersonCard
          key={person.id}
          person={person}
          {...place}
          onRemove={() => onRemove(person)}
          onRemoveIdentity={(listed) => onRemoveIdentity(person, listed)}
          onArchive={() => onArchive(person)}
        />
      ))}
    </>
  );
  drawn.current = { places, cards };
  return cards;
}

const areSame = (some: readonly Place[], others: readonly Place[]): boolean =>
  some.length === others.length &&
  some.every(({ person, ex, mayBeLinked }, at) => {
    const other = others[at];
    return person === other?.person && ex === other.ex && mayBeLinked === other.mayBeLinked;
  });

/** So many cards are more than any screen shows, and are drawn within a frame or two. */
const AT_ONCE = 20;

/** A tab behind another is never idle (Chromium 156): then they come all the same. */
const PATIENCE_MS = 500;

/** How many of so many cards to draw by now: first those in sight, then more whenever the browser is idle. */
function useGrowing(all: number): number {
  const [count, setCount] = useState(AT_ONCE);
  useEffect(() => {
    if (count >= all) return undefined;
    const idle = requestIdleCallback(() => setCount(count + AT_ONCE), { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(idle);
  }, [count, all]);
  return count;
}
