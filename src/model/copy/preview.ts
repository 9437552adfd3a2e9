import type { Moment } from '../change/intent.ts';
import { erasing } from '../log/erasing.ts';
import { type Listed, type Person, person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import type { CopyHeader } from './line.ts';
import type { Contents } from './look-through.ts';
import { mergeRecords } from './merge-records.ts';

/** What of a copy would change the log. */
export interface NewsOfLog {
  /** How many of its checks are not here, and on which days the first and the last of them are; null without one. */
  readonly newChecks: number;
  readonly from: string | null;
  readonly to: string | null;
  /** How many more are not here, and stay away: their days have figures that no check here backs, theirs maybe. */
  readonly counted: number;
  /** How many more are older than what is kept here, or of people who were taken off the list here: they stay away, too. */
  readonly old: number;
  readonly away: number;
  /** How many checks that are here were taken out there. */
  readonly takenOut: number;
}

/** What of a file has to be known to tell what it would come to; when it was made, where it tells that. */
export interface Held extends Pick<Contents, 'rows' | 'people' | 'checks' | 'unread'> {
  readonly header?: Pick<CopyHeader, 'made'>;
}

/** What a copy holds, and what of it is new. */
export interface Preview extends NewsOfLog {
  /** ISO date on which it was made; null where it does not tell. */
  readonly made: string | null;
  readonly people: number;
  readonly checks: number;
  /** Who would be listed that is not, and how many of the others are here. */
  readonly added: readonly Person[];
  readonly known: number;
  /** The profiles among them that are listed nowhere yet, whoever they are of. */
  readonly arriving: readonly Listed[];
  /** So many changes would make things softer, and wait. */
  readonly waiting: number;
  readonly unread: number;
  /** In its browser looks were erased since: those of here go, too, at once. */
  readonly erases: boolean;
  /** Nothing of it is new. */
  readonly isKnown: boolean;
}

/**
 * What a copy would come to.
 * @param draft the records as they are
 * @param log what of it would change the log
 */
export function previewOf(draft: Draft, held: Held, log: NewsOfLog, now: Moment): Preview {
  const { header, rows, people, checks, unread } = held;
  const before = draft.all(person);
  const after = draft.copy();
  const { taken, waiting } = mergeRecords(after, rows, now, () => crypto.randomUUID());
  const added = [...after.all(person).values()].filter(
    ({ id, joined = [] }) => !before.has(id) && !joined.some((one) => before.has(one)),
  );
  return {
    ...{ made: header?.made.slice(0, 10) ?? null, people: people.length, checks },
    ...{ added, ...log, unread },
    ...{ arriving: arrivingIn(before.values(), after.all(person).values()) },
    waiting: waiting.length,
    known: Math.max(0, people.length - added.length),
    erases: marksIn(after) > marksIn(draft),
    isKnown: taken + waiting.length + log.newChecks + log.takenOut === 0,
  };
}

/** The profiles of people that are none of those before. */
function arrivingIn(before: Iterable<Person>, after: Iterable<Person>): Listed[] {
  const placeOf = ({ network, kind, value }: Listed) => [network, kind, value].join(' ');
  const here = new Set([...before].flatMap(({ identities }) => identities.map(placeOf)));
  return [...after].flatMap(({ identities }) =>
    identities.filter((one) => !here.has(placeOf(one))),
  );
}

/** How much of what was erased elsewhere is to go. */
const marksIn = (draft: Draft): number => draft.setting(erasing).marks?.length ?? 0;
