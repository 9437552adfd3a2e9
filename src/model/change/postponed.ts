/** Changes that make protection softer and wait for their time, and those that hold for a day alone. */
import * as v from 'valibot';
import { epochMs, text } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { type Known, kind } from '../records/kind.ts';
import { isSame } from '../records/same.ts';

/** An intent as it is kept until it is applied, and checked then. */
export const keptIntent = v.looseObject({ do: text(40), with: v.unknown() });

const span = v.pipe(v.number(), v.finite(), v.minValue(0));

const postponedSchema = v.looseObject({
  id: text(64),
  intent: keptIntent,
  /** How long it waits in all, and how much of that it has, in milliseconds: less than nothing where the clock was set back. */
  delay: span,
  waited: v.pipe(v.number(), v.finite()),
  /** When that was last noted, epoch ms. */
  seen: epochMs,
  /** It is to hold for a day, and be taken back then. */
  forADay: v.boolean(),
});

/** A softer change that waits. */
export const postponed = kind('postponed', postponedSchema);
export type Postponed = Known<v.InferOutput<typeof postponedSchema>> & {
  readonly intent: { readonly do: string; readonly with: unknown };
};

/** The same as is wanted, where it waits already. */
export const waitingLike = (draft: Draft, intent: Postponed['intent']): Postponed | undefined =>
  ([...draft.all(postponed).values()] as Postponed[]).find((one) => isSame(one.intent, intent));

const briefSchema = v.looseObject({ intent: keptIntent, until: epochMs });

/** What takes a softer change back, and when (epoch ms). Its id says what it is about, so that there is one each. */
export const brief = kind('brief', briefSchema);
export type Brief = Known<v.InferOutput<typeof briefSchema>>;

/** Whether what takes something back is about somebody (their id). */
export const isOf = <One extends { readonly intent: { readonly with: unknown } }>(
  one: One,
  person: string,
): one is One & { readonly intent: { readonly with: { readonly id: string } } } =>
  v.is(v.looseObject({ id: v.literal(person) }), one.intent.with);

/** How long a change for a day holds, in milliseconds. */
export const DAY_MS = 24 * 3_600_000;

/**
 * What of a delay one step of the clock can be at most: a night with the browser closed has to count, and a clock
 * that was set ahead must not end a wait at one stroke.
 */
const LONGEST_STEP_SHARE = 1 / 2;

/** When it is done if nobody objects, epoch ms. */
export const dueAt = ({ seen, delay, waited }: Postponed): number => seen + delay - waited;

export const isDue = ({ delay, waited }: Postponed): boolean => waited >= delay;

/**
 * The same as seen at a time (epoch ms). A step back takes away as much as the same step ahead gives, so a clock that
 * is put right again has given nothing, in whichever order; and never more is left than the delay and one step.
 */
export function seenAt(one: Postponed, now: number): Postponed {
  const most = one.delay * LONGEST_STEP_SHARE;
  const step = Math.max(-most, Math.min(now - one.seen, most));
  return { ...one, seen: now, waited: Math.max(-most, one.waited + step) };
}
