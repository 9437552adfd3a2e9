import { useMemo, useState } from 'preact/hooks';
import { OpenPass } from '../visits/open-pass.tsx';
import { AliasQuestions } from './alias-questions.tsx';
import { type CircleMember, PersonChanges, type RemoveProps } from './person-changes.tsx';
import { PersonLine } from './person-line.tsx';

/** One listed person, in a line that opens. Drawn anew when they change, not when somebody else does. */
export function PersonCard({ person, ex, mayBeLinked, ...removing }: CircleMember & RemoveProps) {
  const [isOpen, setOpen] = useState(false);
  const id = `changes-${person.id}`;
  return useMemo(
    () => (
      <li class={`card person ${person.link ? 'linked' : ''}`}>
        <PersonLine
          {...{ person, ex, isOpen }}
          controls={id}
          onToggle={() => setOpen((was) => !was)}
        />
        <OpenPass person={person} />
        <AliasQuestions person={person} />
        {isOpen && <PersonChanges {...{ id, person, ex, mayBeLinked }} {...removing} />}
      </li>
    ),
    [person, ex, mayBeLinked, isOpen],
  );
}
