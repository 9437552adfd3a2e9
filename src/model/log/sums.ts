/**
 * What is counted of checks, kept by day and by month so that no report reads the checks themselves.
 * A sum is a list of named counters: `network:x:stopped`, `hour:5:22` (Friday at ten in the evening),
 * `hope:habit:worse`, `seconds`. Whatever a check adds, it takes away again when it changes.
 */
import {
  COUNTS,
  type Count,
  type Counted,
  countOf,
  NO_CHECKS,
  secondsOf,
  type Tally,
} from './check.ts';

export type Counters = Readonly<Record<string, number>>;

/** The sum of a local day or of a month. */
export interface Sum {
  /** ISO date `2026-11-23`, or month `2026-11`. */
  readonly id: string;
  readonly counters: Counters;
}

/** What one check counts as; nothing if it was somebody else, or was taken out. */
export function countersOf(check: Counted): Counters {
  if (check.isNotMe || check.removed) return {};
  const count = countOf(check);
  const seconds = secondsOf(check);
  const { hope, helped, helpedLater, mood, triggers = [], origin } = check;
  const weekday = Temporal.PlainDate.from(check.day).dayOfWeek;
  const names = [
    `count:all:${count}`,
    ...(count === 'ran-into' ? [] : [`hour:${weekday}:${check.hour}`, `origin:${origin}`]),
    `network:${check.network}:${count}`,
    `surface:${check.surface}:${count}`,
    `person:${check.person}:${count}`,
    ...(hope ? [`hope:${hope}`] : []),
    ...(hope && helped ? [`hope:${hope}:${helped}`] : []),
    ...(helped ? [`helped:${helped}`] : []),
    ...(helpedLater ? [`later:${helpedLater}`] : []),
    ...(mood ? [`mood:${mood}`] : []),
    ...triggers.map((trigger) => `trigger:${trigger}`),
  ];
  return { ...Object.fromEntries(names.map((name) => [name, 1])), ...(seconds && { seconds }) };
}

/** Counters with others added, or taken away; what comes to nothing is left out. */
export function plus(counters: Counters, others: Counters, by: 1 | -1 = 1): Counters {
  const sum: Record<string, number> = { ...counters };
  for (const [name, amount] of Object.entries(others)) {
    sum[name] = (sum[name] ?? 0) + by * amount;
    if (sum[name] === 0) delete sum[name];
  }
  return sum;
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

/** The month of an ISO date. */
export const monthOf = (day: string): string => day.slice(0, 7);
