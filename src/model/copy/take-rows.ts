import { readingsToday } from '../advice/readings-today.ts';
import { shownNudges } from '../advice/shown-nudges.ts';
import { dropUntold } from '../change/untold.ts';
import { erased, isErased } from '../log/erased.ts';
import { erasing } from '../log/erasing.ts';
import { type Person, person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import { type Kind, readValue, type Stored } from '../records/kind.ts';
import { isSame } from '../records/same.ts';
import { hardHour } from '../reminders/hard-hour.ts';
import { reminderQueue } from '../reminders/queue.ts';
import { latestDay } from '../time/latest-day.ts';
import { goneOn } from '../visits/gone-on.ts';
import { joinPeople } from './join-people.ts';
import { type Group, groupsOf } from './record-groups.ts';
import { isRemains, named, withRemains } from './remains.ts';
import { compareRows, kindOf } from './row-order.ts';
import { travels } from './travels.ts';

/** What tells of one browser alone, and comes only where there is nothing yet. */
const OWN: ReadonlySet<string> = new Set(
  [latestDay, goneOn, hardHour, reminderQueue, shownNudges, readingsToday].map(({ type }) => type),
);

/** Takes over what of a group stays rather than what is here, and makes one of people who are the same. */
export function takeGroup(draft: Draft, group: Group): void {
  for (const row of group) {
    const here = draft.row(row, row.id);
    const known = row.type === person.type ? draft.get(person, row.id) : undefined;
    const isTaken = !here || (!OWN.has(row.type) && compareRows(row, here) > 0);
    if (isTaken) draft.take(kindOf(row.type), row);
    if (known) keepNames(draft, row, known, isRemains(here) && !isRemains(row));
    if (isTaken && row.type === erased.type) eraseAsThere(draft, row.id);
  }
  if (group.some(({ type }) => type === person.type)) joinPeople(draft);
}

/** Where a name was lost here or there, what is known of somebody here and there is put together. */
function keepNames(draft: Draft, row: Stored, here: Person, isLeft: boolean): void {
  const [stays, there] = [draft.get(person, row.id), readValue(person, row)];
  if (!stays || !there) return;
  const goes = stays === here ? there : here;
  const isNamed = stays.isNameless && !goes.isNameless;
  const both = isLeft ? withRemains(here, there) : isNamed ? named(stays, goes) : stays;
  if (!isSame(both, stays)) draft.put(person, row.id, both);
}

/** What another browser erased goes here as well, once its mark (id) is here. */
function eraseAsThere(draft: Draft, id: string): void {
  const mark = draft.get(erased, id);
  if (!mark || mark.from > mark.until) return;
  dropUntold(draft, ({ day, at }) => isErased([mark], day, at));
  const { marks = [], ...others } = draft.setting(erasing);
  const { from, until, at } = mark;
  draft.set(erasing, { ...others, marks: [...marks, { from, until, at }] });
}

/**
 * Has what is here stay rather than some rows that it is softer with: said anew, so that it is the newer one elsewhere,
 * too. What was erased there and is not here is taken back: it would be asked again at each hearing.
 */
export function keepOwn(draft: Draft, rows: readonly Stored[]): void {
  for (const row of rows) {
    const kind = kindOf(row.type);
    const here = draft.get(kind, row.id) ?? initialOf(kind);
    const stored = draft.row(row, row.id);
    const isAbsent = here === undefined && row.type !== erased.type;
    if (isAbsent || (stored && compareRows(row, stored) <= 0)) continue;
    draft.take(kind, row);
    if (here === undefined) draft.remove(kind, row.id);
    else draft.put(kind, row.id, here);
  }
}

const initialOf = (kind: Kind<unknown>): unknown => ('initial' in kind ? kind.initial : undefined);

/** What of some rows may come from elsewhere, in groups. */
export const groupsIn = (draft: Draft, rows: readonly Stored[]): Group[] =>
  groupsOf(draft, rows.filter(travels));
