/** On what terms the log of a copy is taken over: under whose id, and without what was let go of here. */
import { contactId } from '../care/contact.ts';
import type { Moment } from '../care/moment.ts';
import { firstCounted } from '../log/retention.ts';
import { retention } from '../log/retention-setting.ts';
import { type Counters, plus, withoutPeople } from '../log/sums.ts';
import { person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import type { Stored } from '../records/kind.ts';
import { countedSince } from '../report/counted-since.ts';
import { later } from '../time/day.ts';
import { renamedIn } from './join-people.ts';
import type { CopyRow } from './line.ts';
import { isCountedAnew } from './row-order.ts';

export interface Terms {
  /** By the id that somebody was noted under, the one that they have here. */
  readonly renamed: Readonly<Record<string, string>>;
  /** People (ids) who were taken off the list here and not in the copy: nothing of them comes back. */
  readonly gone: readonly string[];
  /** ISO date: what is from before then was let go of here; '' for nothing. */
  readonly from: string;
}

/**
 * The terms, once the records of a copy were taken over.
 * @param today ISO date
 */
export function termsOf(draft: Draft, rows: readonly Stored[], today: string): Terms {
  const renamed = Object.fromEntries(renamedIn(draft));
  const gone = rows
    .filter(({ type, deleted }) => type === person.type && !deleted)
    .map(({ id }) => id)
    .filter((id) => draft.row(person, id)?.deleted && !renamed[id]);
  const { months, keepsSums } = draft.setting(retention);
  const kept = months > 0 && !keepsSums ? firstCounted(today, months) : '';
  const erased = erasedBefore(draft, rows);
  return { renamed, gone, from: later(erased, kept) };
}

/** Before which day the log was erased here since the copy was made. */
function erasedBefore(draft: Draft, rows: readonly Stored[]): string {
  const here = draft.row(countedSince, '');
  const there = rows.find(({ type }) => type === countedSince.type);
  const isErased =
    here &&
    there &&
    isCountedAnew(here) &&
    here.stamp > there.stamp &&
    String(here.value) > String(there.value);
  return isErased ? String(here.value) : '';
}

/** A line of the log as it is taken over; null where nothing of it is. */
export function onTerms(row: CopyRow, terms: Terms): CopyRow | null {
  if ('check' in row) {
    const { check } = row;
    if (check.day < terms.from || terms.gone.includes(check.person)) return null;
    return { check: { ...check, person: terms.renamed[check.person] ?? check.person } };
  }
  if ('moment' in row) {
    const { day, person: whom = '' } = row.moment;
    return day < terms.from || terms.gone.includes(whom)
      ? null
      : { moment: renamedMoment(row.moment, terms) };
  }
  if ('day' in row) {
    if (row.day.id < terms.from) return null;
    return { day: { ...row.day, counters: countersOn(row.day.counters, terms) } };
  }
  if ('month' in row) {
    if (row.month.id < terms.from.slice(0, 7)) return null;
    return { month: { ...row.month, counters: countersOn(row.month.counters, terms) } };
  }
  return 'watched' in row && row.watched.id < terms.from ? null : row;
}

/** A moment under the id that its person has here. */
export function renamedMoment(moment: Moment, { renamed }: Pick<Terms, 'renamed'>): Moment {
  const { id, kind, day, person: whom = '' } = moment;
  const now = renamed[whom];
  if (!now) return moment;
  return { ...moment, person: now, id: kind === 'contact' ? contactId(now, day) : id };
}

const countersOn = (counters: Counters, { gone, ...terms }: Terms): Counters =>
  renamedCounters(
    withoutPeople(counters, (id) => gone.includes(id)),
    terms,
  );

/** Counters of people under the ids that they have here. */
export function renamedCounters(counters: Counters, { renamed }: Pick<Terms, 'renamed'>): Counters {
  let all: Counters = {};
  for (const [name, amount] of Object.entries(counters)) {
    const [, whom = '', count] = /^person:(.*):([^:]*)$/.exec(name) ?? [];
    const now = renamed[whom];
    all = plus(all, { [now ? `person:${now}:${count}` : name]: amount });
  }
  return all;
}
