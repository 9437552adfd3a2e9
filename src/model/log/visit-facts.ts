import type { VisitEvent } from '../visits/event.ts';
import { ANSWER_NAMES, type Said, type Stamped } from './answers.ts';

/** All that is known of a check. Merging knows neither order nor repetition, so no report can be doubled. */
export interface Facts {
  readonly events: readonly VisitEvent[];
  readonly said: Said;
  /** Seconds looked at, by visit. */
  readonly stays: Readonly<Record<string, number>>;
}

export const NO_FACTS: Facts = { events: [], said: {}, stays: {} };

/** What two sets of facts come to together. Commutative, associative, idempotent. */
export const merge = (a: Facts, b: Facts): Facts => ({
  events: mergeEvents(a.events, b.events),
  said: mergeSaid(a.said, b.said),
  stays: mergeStays(a.stays, b.stays),
});

/** Each kind happens once in a visit, when it was first reported. */
function mergeEvents(a: readonly VisitEvent[], b: readonly VisitEvent[]): VisitEvent[] {
  const known = new Map<string, VisitEvent>();
  for (const event of [...a, ...b].sort(inOrder)) {
    const key = `${event.visit} ${event.kind}`;
    if (!known.has(key)) known.set(key, event);
  }
  return [...known.values()];
}

/** By time; what came at the same time is told apart by what it says. */
const inOrder = (a: VisitEvent, b: VisitEvent): number => a.at - b.at || compare(a, b);

const compare = (a: unknown, b: unknown): number => {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : Number(one > other);
};

/** Of each answer the latest, of those too that this version does not know. */
function mergeSaid(a: Said, b: Said): Said {
  const both: Record<string, Stamped<unknown> | undefined> = { ...a };
  for (const [name, said] of Object.entries(b)) {
    const before = both[name];
    both[name] = before && said ? later(before, said) : (said ?? before);
  }
  return both as Said;
}

const later = (a: Stamped<unknown>, b: Stamped<unknown>): Stamped<unknown> =>
  (a.at - b.at || compare(a.value, b.value)) > 0 ? a : b;

/** Of each visit the longest: what is heard late does no harm. */
function mergeStays(a: Facts['stays'], b: Facts['stays']): Facts['stays'] {
  const longest: Record<string, number> = { ...a };
  for (const [visit, seconds] of Object.entries(b))
    longest[visit] = Math.max(seconds, a[visit] ?? 0);
  return longest;
}

/** Answers stamped so that they are later than those they take the place of, however the clock was set. */
export function stampedAfter(known: Said, said: Said): Said {
  const stamped = ANSWER_NAMES.flatMap((name) => {
    const [before, now] = [known[name], said[name]];
    if (!now) return [];
    return [[name, { ...now, at: Math.max(now.at, (before?.at ?? 0) + 1) }]];
  });
  return Object.fromEntries(stamped);
}
