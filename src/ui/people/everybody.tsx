import { useEffect, useState } from 'preact/hooks';
import type { Listed, Person } from '../../model/people/person.ts';
import { circles } from '../parts/live-data.ts';
import { PersonCard } from './person-card.tsx';

interface Props {
  onRemove: (person: Person) => void;
  onRemoveIdentity: (person: Person, listed: Listed) => void;
  onArchive: (person: Person) => void;
}

/** A card for everyone who is in sight; those around an ex come right behind them. */
export function Everybody({ onRemove, onRemoveIdentity, onArchive }: Props) {
  const everybody = circles.value.flatMap(({ ex, linked }) => [
    { person: ex, ex: undefined, mayBeLinked: linked.length === 0 && circles.value.length > 1 },
    ...linked.map((person) => ({ person, ex, mayBeLinked: true })),
  ]);
  const all = everybody.filter(({ person }) => !person.isArchived);
  const count = useGrowing(all.length);
  return (
    <ul class="stack everybody">
      {all.slice(0, count).map(({ person, ...place }) => (
        <PersonCard
          key={person.id}
          person={person}
          {...place}
          onRemove={() => onRemove(person)}
          onRemoveIdentity={(listed) => onRemoveIdentity(person, listed)}
          onArchive={() => onArchive(person)}
        />
      ))}
    </ul>
  );
}

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
