/** On what terms the log of a copy is taken over: under whose id, and without what was let go of here. */
import { contactId } from '../care/contact.ts';
import type { Moment } from '../care/moment.ts';
import { type Erased, erased, isErased } from '../log/erased.ts';
import { isAmong } from '../log/erasing.ts';
import { type Gone, goneId } from '../log/gone.ts';
import { countedFrom } from '../log/retention.ts';
import { retention } from '../log/retention-setting.ts';
import { type Counters, monthOf, plus, withoutPeople } from '../log/sums.ts';
import type { WatchedDay } from '../log/watched-day.ts';
import { person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import type { Stored } from '../records/kind.ts';
import { plusDays } from '../time/day.ts';
import { renamedIn } from './join-people.ts';
import type { CopyRow } from './line.ts';

export interface Terms {
  /** By the id that somebody was noted under, the one that they have here. */
  readonly renamed: Readonly<Record<string, string>>;
  /** People (ids) who were taken off the list here and not in the copy: nothing of them comes back. */
  readonly gone: readonly string[];
  /** ISO date: what is from before then is not kept here; '' for nothing. */
  readonly from: string;
  /** What was erased here and not in the copy. */
  readonly erased: readonly Erased[];
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
  const from = countedFrom(draft.setting(retention), today);
  return { renamed, gone, from, erased: erasedAfter(draft, rows) };
}

/** What was erased in one browser since another heard of it: what that one has of it is from before. */
const erasedAfter = (draft: Draft, rows: readonly Stored[]): Erased[] => {
  const known = new Map(
    rows.filter(({ type }) => type === erased.type).map(({ id, stamp }) => [id, stamp]),
  );
  return [...draft.all(erased)]
    .filter(([id]) => (draft.row(erased, id)?.stamp ?? '') > (known.get(id) ?? ''))
    .map(([, mark]) => mark);
};

/** A line of the log as it is taken over; null where nothing of it is. */
export function onTerms(row: CopyRow, terms: Terms): CopyRow | null {
  const isGone = (day: string, at: number, whom = '') =>
    day < terms.from || terms.gone.includes(whom) || isErased(terms.erased, day, at);
  if ('check' in row) {
    const { day, at, person: whom } = row.check;
    if (isGone(day, at, whom)) return null;
    return { check: { ...row.check, person: terms.renamed[whom] ?? whom } };
  }
  if ('moment' in row) {
    const { day, at, person: whom } = row.moment;
    return isGone(day, at, whom) ? null : { moment: renamedMoment(row.moment, terms) };
  }
  if ('gone' in row) {
    const { day, at, person: whom } = row.gone;
    return isGone(day, at, whom) ? null : { gone: renamedGone(row.gone, terms) };
  }
  return sumOnTerms(row, terms);
}

/** Of figures nobody knows from when on a day they are: those of a day that was erased are gone. */
function sumOnTerms(row: CopyRow, terms: Terms): CopyRow | null {
  if ('day' in row) {
    const { id } = row.day;
    if (id < terms.from || terms.erased.some((mark) => isAmong(id, mark))) return null;
    return { day: { ...row.day, counters: countersOn(row.day.counters, terms) } };
  }
  if ('month' in row) {
    const { id } = row.month;
    if (id < terms.from.slice(0, 7) || terms.erased.some((mark) => isWhole(id, mark))) return null;
    return { month: { ...row.month, counters: countersOn(row.month.counters, terms) } };
  }
  if (!('watched' in row)) return row;
  const { id } = row.watched;
  if (id < terms.from || terms.erased.some(({ from, until }) => !from && id < until)) return null;
  return { watched: watchedOn(row.watched, terms) };
}

/** Whether all of a month was erased. */
const isWhole = (month: string, { from, until }: Erased): boolean =>
  from <= `${month}-01` && monthOf(plusDays(until, 1)) > month;

/** A day whose looks were erased is not taken for a calm one. */
const watchedOn = (row: WatchedDay, { erased: marks }: Terms): WatchedDay =>
  !row.isCalm && marks.some((mark) => isAmong(row.id, mark)) ? { ...row, wasOff: true } : row;

/** A moment under the id that its person has here. */
export function renamedMoment(moment: Moment, { renamed }: Pick<Terms, 'renamed'>): Moment {
  const { id, kind, day, person: whom = '' } = moment;
  const now = renamed[whom];
  if (!now) return moment;
  return { ...moment, person: now, id: kind === 'contact' ? contactId(now, day) : id };
}

/** What is left of a check or moment under the id that its person has here. */
export function renamedGone(gone: Gone, { renamed }: Pick<Terms, 'renamed'>): Gone {
  const { id, day, person: whom = '' } = gone;
  const now = renamed[whom];
  if (!now) return gone;
  const isContact = id === goneId('moment', contactId(whom, day));
  return { ...gone, person: now, id: isContact ? goneId('moment', contactId(now, day)) : id };
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
