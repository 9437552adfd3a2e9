import type { Moment } from '../change/intent.ts';
import { erasing } from '../log/erasing.ts';
import { type Person, person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import type { Contents } from './look-through.ts';
import { mergeRecords } from './merge-records.ts';

/** What of a copy would change the log. */
export interface NewsOfLog {
  /** How many of its checks are not here. */
  readonly newChecks: number;
  /** How many checks that are here were taken out there. */
  readonly takenOut: number;
}

/** What a copy holds, and what of it is new. */
export interface Preview extends NewsOfLog {
  /** ISO dates: when it was made, and of its first and last check (null without one). */
  readonly made: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly people: number;
  readonly checks: number;
  /** Who would be listed that is not, and how many of the others are here. */
  readonly added: readonly Person[];
  readonly known: number;
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
export function previewOf(draft: Draft, contents: Contents, log: NewsOfLog, now: Moment): Preview {
  const { header, rows, people, checks, unread } = contents;
  const before = draft.all(person);
  const after = draft.copy();
  const { taken, waiting } = mergeRecords(after, rows, now, () => crypto.randomUUID());
  const added = [...after.all(person).values()].filter(
    ({ id, joined = [] }) => !before.has(id) && !joined.some((one) => before.has(one)),
  );
  return {
    ...{ made: header.made.slice(0, 10), from: header.holds.from, to: header.holds.to },
    ...{ people: people.length, checks, added, ...log, unread, waiting: waiting.length },
    known: Math.max(0, people.length - added.length),
    erases: marksIn(after) > marksIn(draft),
    isKnown: taken + waiting.length + log.newChecks + log.takenOut === 0,
  };
}

/** How much of what was erased elsewhere is to go. */
const marksIn = (draft: Draft): number => draft.setting(erasing).marks?.length ?? 0;
