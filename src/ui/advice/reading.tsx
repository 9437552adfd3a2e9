import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { CallSomeone } from '../care/call-someone.tsx';
import { PutOff } from '../care/put-off.tsx';
import { Fold, Folds } from '../parts/fold.tsx';
import { unreadable } from '../parts/live-data.ts';
import { Back } from '../parts/screen-head.tsx';
import { Window } from '../parts/window.tsx';
import { useReadEnough } from './read-today.ts';

/** What a part is called, and what it says. */
type Part = readonly [name: string, text: string];

interface Props {
  title: string;
  /** The last is what to do, and stands out. */
  parts: readonly Part[];
  /** The screen that it is of, and its id there. */
  at: readonly [screen: string, id: string];
  /** The group that it is in there, which the way back opens. */
  group: string | undefined;
  /** What the screen is called. */
  back: string;
  /** Where to be safe, if it is about that: shown however often it was read. */
  safety?: ComponentChildren;
  /** A way on. */
  children?: ComponentChildren;
}

/** A short reading beside the window: two brief parts, and one thing to do. */
export const Reading = ({ title, parts, at, group, back, safety, children }: Props) => (
  <article class="beside reading">
    <div class="picture">
      <Window silent />
    </div>
    <div class="stack">
      <Back to={`${at[0]}/${group}`} name={back} />
      <h1>{title}</h1>
      <Body key={at[1]} reading={at.join('/')} parts={parts}>
        {children}
      </Body>
      {safety}
    </div>
  </article>
);

interface BodyProps extends Pick<Props, 'parts' | 'children'> {
  reading: string;
}

/** What a reading says; once it was read often enough in a day, first that the answer is the same. */
function Body({ reading, parts, children }: BodyProps) {
  const isEnough = useReadEnough(reading);
  const [isAsked, setAsked] = useState(false);
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    if (isAsked) list.current?.focus();
  }, [isAsked]);
  if (isEnough === null && !unreadable.value) return null;
  if (isEnough && !isAsked) return <SameAnswer parts={parts} onAsk={() => setAsked(true)} />;
  return (
    <>
      <dl ref={list} class="stack" tabIndex={-1}>
        {parts.map((part, index) => (
          <PartOf key={part[0]} part={part} isToDo={index === parts.length - 1} />
        ))}
      </dl>
      {children}
    </>
  );
}

const PartOf = ({ part: [name, text], isToDo }: { part: Part; isToDo: boolean }) => (
  <div class={isToDo ? 'card wash' : undefined}>
    <dt class="soft small">{name}</dt>
    <dd>{text}</dd>
  </div>
);

interface SameProps {
  parts: readonly Part[];
  onAsk: () => void;
}

/** That it was read today, and what there is to do instead of reading it again, which is one tap away. */
const SameAnswer = ({ parts, onAsk }: SameProps) => (
  <>
    <p class="nudge">{t('reading-same')}</p>
    <p>{t('reading-sameMore')}</p>
    <dl>
      {parts.slice(-1).map((part) => (
        <PartOf key={part[0]} part={part} isToDo />
      ))}
    </dl>
    <p class="row">
      <CallSomeone look="button quiet" />
      <a class="button quiet" href="#/care">
        {t('reading-small')}
      </a>
    </p>
    <PutOff />
    <button type="button" class="button bare" onClick={onAsk}>
      {t('reading-open')}
    </button>
  </>
);

interface PickGroupsProps {
  id: string;
  title: string;
  /** The groups in their order, with what each is called. */
  groups: readonly (readonly [group: string, name: string])[];
  /** Ids of the readings by group. */
  readings: Readonly<Record<string, readonly string[]>>;
  /** What a reading is called. */
  nameOf: (id: string) => string;
  /** The screen whose readings these are. */
  screen: string;
  /** What the page's address names. */
  part: string;
}

/** All readings of a screen: of the first group in sight, of the others behind a tap. */
export const PickGroups = ({ id, title, groups, readings, nameOf, ...at }: PickGroupsProps) => (
  <Folds id={id} title={title}>
    {groups.map(([group, name], index) => (
      <Picks
        key={group}
        title={name}
        isOpen={index === 0}
        isNamed={at.part === group}
        screen={at.screen}
        picks={(readings[group] ?? []).map((one) => [one, nameOf(one)])}
      />
    ))}
  </Folds>
);

interface PicksProps {
  title: string;
  /** It is open from the beginning. */
  isOpen: boolean;
  /** The page's address names it. */
  isNamed: boolean;
  /** The screen whose readings these are. */
  screen: string;
  /** Ids of the readings, with what each is called. */
  picks: readonly (readonly [id: string, name: string])[];
}

/** Readings to pick from, under what they have in common. */
const Picks = ({ title, isOpen, isNamed, screen, picks }: PicksProps) => (
  <Fold title={title} isOpen={isOpen || isNamed} isNamed={isNamed}>
    <ul class="picks">
      {picks.map(([id, name]) => (
        <li key={id}>
          <a class="pick" href={`#/${screen}/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </Fold>
);

/** In which group a reading is; nothing where it is in none. */
export const groupOf = (
  groups: Readonly<Record<string, readonly string[]>>,
  id: string,
): string | undefined => Object.keys(groups).find((group) => groups[group]?.includes(id));
