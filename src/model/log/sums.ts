/**
 * What is counted of checks, kept by day and by month so that no report reads the checks themselves.
 * A sum is a list of named counters: `network:x:stopped`, `hour:5:22` (Friday at ten in the evening),
 * `sitting:hour:5:22`, `hope:habit:worse`, `pass:10`, `seconds`. Whatever a check adds, it takes away again when it changes.
 */
import * as v from 'valibot';
import { weekdayOf } from '../time/day.ts';
import { answerCounters } from './answers.ts';
import { type Check, passesOf, secondsOf } from './check.ts';
import { COUNTS, type Count, countOf, NO_CHECKS, type Tally } from './tally.ts';

/** The sum of a local day or of a month. */
const sumEntries = {
  /** ISO date `2026-11-23`, or month `2026-11`. */
  id: v.string(),
  counters: v.record(v.string(), v.number()),
};

/** A month's sum, with its days on which a look went on. */
const monthEntries = { ...sumEntries, lookedDays: v.number() };

/** Sums as the log keeps them. Unknown fields are kept: a later version may have written them. */
export const sumSchema = v.looseObject(sumEntries);
export const monthSumSchema = v.looseObject(monthEntries);

export type Sum = Readonly<v.InferOutput<v.ObjectSchema<typeof sumEntries, undefined>>>;
export type MonthSum = Readonly<v.InferOutput<v.ObjectSchema<typeof monthEntries, undefined>>>;
export type Counters = Readonly<Sum['counters']>;

/** What of a check is counted. */
export type Counted = Omit<Check, 'id' | 'visits' | 'seen' | 'at' | 'note'>;

/** What one check counts as; nothing if it was somebody else, or was taken out. */
export function countersOf(check: Counted): Counters {
  if (check.isNotMe || check.removed) return {};
  const count = countOf(check);
  if (count === 'needed') return neededCounters(check);
  const { hope, helped, origin } = check;
  const at = `hour:${weekdayOf(check.day)}:${check.hour}`;
  const counters: Record<string, number> = {};
  const add = (name: string, amount = 1) => {
    counters[name] = (counters[name] ?? 0) + amount;
  };
  add(`count:all:${count}`);
  if (count !== 'ran-into') {
    add(at);
    add(`origin:${origin}`);
  }
  if (check.opensSitting) add(`sitting:${at}`);
  add(`network:${check.network}:${count}`);
  add(`surface:${check.surface}:${count}`);
  add(`person:${check.person}:${count}`);
  for (const name of answerCounters(check)) add(name);
  for (const { minutes, isEarly } of passesOf(check)) {
    add(`pass:${minutes}`);
    if (isEarly) add('pass:early');
  }
  if (hope && helped) add(`hope:${hope}:${helped}`);
  const seconds = secondsOf(check);
  if (seconds) add('seconds', seconds);
  return counters;
}

/** What was needed counts by itself, with what for: nothing of it is an attempt, a look or a time of day. */
const neededCounters = ({ need }: Pick<Check, 'need'>): Counters => ({
  'count:all:needed': 1,
  ...total(answerCounters({ need }).map((name) => ({ [name]: 1 }))),
});

/** Whether anything is counted. */
export const isAny = (counters: Counters): boolean => Object.keys(counters).length > 0;

/** Counters with others added, or taken away; what comes to nothing is left out. */
export function plus(counters: Counters, others: Counters, by: 1 | -1 = 1): Counters {
  const sum: Record<string, number> = { ...counters };
  addTo(sum, others, by);
  return sum;
}

/** The same, in the place of the first: of many that are added one by one none is copied. */
export function addTo(sum: Record<string, number>, others: Counters, by: 1 | -1 = 1): void {
  for (const name in others) {
    const amount = (sum[name] ?? 0) + by * (others[name] ?? 0);
    if (amount === 0) delete sum[name];
    else sum[name] = amount;
  }
}

/** All of these counters together. */
export function total(all: readonly Counters[]): Counters {
  const sum: Record<string, number> = {};
  for (const counters of all)
    for (const name in counters) sum[name] = (sum[name] ?? 0) + (counters[name] ?? 0);
  return sum;
}

/** How checks of one kind came out: `tallyOf(counters, 'network:x')`; all of them without a kind. */
export const tallyOf = (counters: Counters, kind = 'count:all'): Tally => ({
  'turned-away': counters[`${kind}:turned-away`] ?? 0,
  stopped: counters[`${kind}:stopped`] ?? 0,
  'went-on': counters[`${kind}:went-on`] ?? 0,
  'ran-into': counters[`${kind}:ran-into`] ?? 0,
});

/** How many sittings were counted. */
export const sittingsIn = (counters: Counters): number =>
  Object.entries(counters).reduce(
    (sum, [name, times]) => sum + (name.startsWith('sitting:hour:') ? times : 0),
    0,
  );

/** Everything counted under a kind, by name: networks, surfaces, people. */
export function talliesBy(counters: Counters, kind: 'network' | 'surface' | 'person') {
  const tallies = new Map<string, Record<Count, number>>();
  for (const [name, amount] of Object.entries(counters)) {
    if (!name.startsWith(`${kind}:`)) continue;
    const end = name.lastIndexOf(':');
    const what = name.slice(kind.length + 1, end);
    const tally = tallies.get(what) ?? { ...NO_CHECKS };
    const count = COUNTS.find((one) => one === name.slice(end + 1));
    if (count) tally[count] += amount;
    tallies.set(what, tally);
  }
  return tallies as ReadonlyMap<string, Tally>;
}

/** Counters that name nobody of some people (ids) any more. */
export const withoutPeople = (counters: Counters, isGone: (person: string) => boolean): Counters =>
  Object.fromEntries(
    Object.entries(counters).filter(([name]) => {
      const [, person] = /^person:(.*):/.exec(name) ?? [];
      return person === undefined || !isGone(person);
    }),
  );

/** A month's sum when one of its days has changed. */
export const withDay = (
  month: MonthSum | undefined,
  before: Sum | undefined,
  after: Sum,
): MonthSum => ({
  ...month,
  id: monthOf(after.id),
  counters: plus(plus(month?.counters ?? {}, before?.counters ?? {}, -1), after.counters),
  lookedDays: (month?.lookedDays ?? 0) + Number(isLooked(after)) - Number(isLooked(before)),
});

/** Whether a look went on that day. */
export const isLooked = (day: Sum | undefined): boolean =>
  (day?.counters['count:all:went-on'] ?? 0) > 0;

/** The month of an ISO date. */
export const monthOf = (day: string): string => day.slice(0, 7);
