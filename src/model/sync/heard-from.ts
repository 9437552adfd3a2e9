import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { type Known, type Stored, setting } from '../records/kind.ts';
import { daysBetween } from '../time/day.ts';
import type { Head } from './items.ts';
import type { Told } from './sealed-rows.ts';
import { GONE_DAYS } from './sync-state.ts';
import { syncing } from './syncing.ts';

const heardSchema = v.looseObject({
  /** Which of its texts was heard of last; null where a later version wrote it. */
  revision: v.nullable(v.number()),
  /** ISO date of this browser: when that was. */
  on: isoDay,
});
type Heard = Known<v.InferOutput<typeof heardSchema>>;

/** When each of the other browsers, by its name in sync, was heard of last. It stays here. */
export const heardFrom = setting('heardFrom', v.record(v.string(), heardSchema), {});
export type HeardFrom = Readonly<Record<string, Heard>>;

/** Whether there are other browsers, as far as is known: what this one tells is not all, then. */
export const isOneOfSeveral = (kept: Draft): boolean =>
  kept.setting(syncing) !== null && Object.keys(kept.setting(heardFrom)).length > 0;

/** Days that a browser has not told of are waited for, for so many days after it was heard of. */
const AWAITED_DAYS = 30;

/** Whether a browser may yet tell of its days. @param today ISO date */
export const isAwaited = ({ on }: Heard, today: string): boolean =>
  daysBetween(on, today) < AWAITED_DAYS;

/** The browsers (names in sync) that are not gone, as far as anybody knows. @param today ISO date */
export const present = (heard: HeardFrom, today: string): string[] =>
  Object.keys(heard).filter((device) => daysBetween(heard[device]?.on ?? today, today) < GONE_DAYS);

/**
 * The rows of those that are not gone. What one wrote that is gone was heard when it came: taken again it would bring back
 * whom the others forgot since, and have let go of.
 * @param told what the others tell, by their names; null where that cannot be read
 * @param today ISO date
 */
export const rowsOfPresent = (
  told: ReadonlyMap<string, Told | null>,
  heard: HeardFrom,
  today: string,
): Stored[] => present(heard, today).flatMap((device) => told.get(device)?.rows ?? []);

/** What is known of the others once their heads were seen on a day (ISO date). */
export function heardOn(
  before: HeardFrom,
  heads: ReadonlyMap<string, Head | 'later'>,
  today: string,
): HeardFrom {
  const seen = [...heads].map(([device, head]) => {
    const revision = head === 'later' ? null : head.revision;
    const known = before[device];
    // Of a later version's text nobody here knows whether it is another.
    const isSame = revision !== null && known?.revision === revision;
    return [device, isSame ? known : { revision, on: today }] as const;
  });
  return { ...before, ...Object.fromEntries(seen) };
}
