/** What waits gets its time: see postponed.ts. */
import type { Draft } from '../records/draft.ts';
import { holds } from '../visits/may-open.ts';
import type { Moment } from './intent.ts';
import { apply, type Intent, isOfPages } from './intents.ts';
import {
  type Brief,
  brief,
  DAY_MS,
  dueAt,
  isDue,
  type Postponed,
  postponed,
  seenAt,
  waitingLike,
} from './postponed.ts';
import { directionOf, protectionOf, touchedBy } from './protection.ts';
import { softeningDelay } from './softening-delay.ts';
import { isWayBack, type WayBack, waysBack } from './take-back.ts';

const HOUR_MS = 3_600_000;

/** Which way a draft's changes go, at a time in epoch ms. */
export function directionFrom(before: Draft, after: Draft, now: number) {
  const touched = touchedBy(after);
  return directionOf(protectionOf(before, now, touched), protectionOf(after, now, touched));
}

/**
 * Whether an intent that makes things softer waits: those that a person asks for do, where they have chosen a delay.
 * What the extension itself does, such as opening a pass after its wait, does not.
 */
export const waits = (draft: Draft, { do: name }: Intent): boolean =>
  isOfPages(name) && draft.setting(softeningDelay) > 0;

/** Has a change wait. One that waits already goes on waiting. @returns when it is due, epoch ms */
export function postpone(draft: Draft, id: string, intent: Intent, { at }: Moment): number {
  const same = waitingLike(draft, intent);
  if (same) return dueAt(seenAt(same, at));
  const delay = draft.setting(softeningDelay) * HOUR_MS;
  const one: Postponed = { id, intent, delay, waited: 0, seen: at, forADay: false };
  draft.put(postponed, id, one);
  return dueAt(one);
}

/** Does what has waited its time, and takes back what held for a day. @returns what made things softer */
export function settle(draft: Draft, now: Moment): Intent[] {
  const softened: Intent[] = [];
  for (const one of inOrder(draft)) {
    const seen = seenAt(one, now.at);
    if (!isDue(seen)) draft.put(postponed, one.id, seen);
    else if (carryOut(draft, one, now)) softened.push(one.intent as Intent);
  }
  for (const [id, { intent, until }] of draft.all(brief)) {
    if (holds(until, now.at, DAY_MS)) continue;
    draft.remove(brief, id);
    takeBack(draft, intent, now);
  }
  return softened;
}

function takeBack(draft: Draft, intent: Brief['intent'], now: Moment): void {
  if (isWayBack(intent)) tryOut(draft, intent as Intent, now, (way) => way !== 'softer');
}

/** Records as they are once all that holds for a day is taken back. */
export function takenBack(records: Draft, now: Moment): Draft {
  const later = records.copy();
  for (const { intent } of later.all(brief).values()) takeBack(later, intent, now);
  return later;
}

/**
 * What takes back a change that was just made at once, part by part, where it made things softer: so it can hold for a
 * day alone. Of parts that were softened step by step, as by a slider, the first knows how they were.
 * @param before the records before it
 * @param first what takes back the changes right before it
 */
export function waysBackNow(
  before: Draft,
  intent: Intent,
  first: readonly WayBack[],
  now: Moment,
): readonly WayBack[] {
  const back = waysBack(intent, before).map((way) => first.find(({ id }) => id === way.id) ?? way);
  const after = before.copy();
  if (back.length > 0) apply(after, intent, now);
  return back.filter((way) => tryOut(after, way.intent, now, () => false) === 'stricter');
}

/** Does at once what waits under an id. @returns what made things softer */
export function hasten(draft: Draft, id: string, now: Moment): Intent[] {
  const one = draft.get(postponed, id) as Postponed | undefined;
  return one && carryOut(draft, one, now) ? [one.intent as Intent] : [];
}

/** What waits, the next one first. */
export const inOrder = (draft: Draft): Postponed[] =>
  ([...draft.all(postponed).values()] as Postponed[]).sort((a, b) => dueAt(a) - dueAt(b));

function carryOut(draft: Draft, { id, intent: kept, forADay }: Postponed, now: Moment): boolean {
  const intent = kept as Intent;
  draft.drop(postponed, id);
  const back = forADay ? waysBack(intent, draft) : [];
  const way = tryOut(draft, intent, now, () => true);
  // Of two for a day the first knows how it was.
  if (way === 'softer')
    for (const { id, intent } of back)
      if (!draft.get(brief, id)) draft.put(brief, id, { intent, until: now.at + DAY_MS });
  return way === 'softer';
}

/** Applies an intent if it still can be, and goes a way that is wanted. */
function tryOut(draft: Draft, intent: Intent, now: Moment, isWanted: (way: string) => boolean) {
  const trial = draft.copy();
  try {
    apply(trial, intent, now);
  } catch {
    // A later version may have written it, or the schema has grown stricter: things stay as they are.
    return 'neither';
  }
  const way = directionFrom(draft, trial, now.at);
  if (isWanted(way)) apply(draft, intent, now);
  return way;
}
