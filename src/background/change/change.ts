import type { Moment } from '../../model/change/intent.ts';
import { apply, type Intent } from '../../model/change/intents.ts';
import { noteSoftened } from '../../model/change/note-softened.ts';
import type { Direction } from '../../model/change/protection.ts';
import { directionFrom, hasten, postpone, settle, waits } from '../../model/change/settle.ts';
import { type Merged, mergeRecords } from '../../model/copy/merge-records.ts';
import { Draft } from '../../model/records/draft.ts';
import type { Stored } from '../../model/records/kind.ts';
import { wallAt } from '../../model/reminders/due.ts';
import { localDay } from '../../model/time/day.ts';
import { isPrivateWorker } from '../private.ts';
import { handOver } from './hand-over.ts';
import { changeAndPublish } from './records.ts';
import { tellSoftened } from './tell-softened.ts';

/** What came of a change. */
export interface Outcome {
  /** Whether protection became stricter or softer. */
  readonly direction: Direction;
  /** When what would be softer happens, epoch ms; null for what has happened. */
  readonly waitsUntil: number | null;
}

/**
 * The one way in which anything kept is changed: applies an intent to the newest records, or has it wait where it
 * makes things softer and the user has chosen that; writes what that comes to or nothing, and publishes it.
 * @throws where the intent is not of its shape, or storage refuses
 */
export async function change(intent: Intent): Promise<Outcome> {
  if (isPrivateWorker()) return { direction: 'neither', waitsUntil: await handOver(intent) };
  const id = crypto.randomUUID();
  return write((draft, now) => {
    const outcome = applyTo(draft, id, intent, now);
    if (outcome.direction === 'softer') noteSoftened(draft, [intent], now);
    return outcome;
  });
}

/** Does what has waited for its time. */
export const settleNow = (): Promise<void> => soften(settle);

/** Does at once what waits under an id. */
export const hastenNow = (id: string): Promise<void> =>
  soften((draft, now) => hasten(draft, id, now));

/** Takes the records of a copy over; what of them would be softer waits where the user has chosen that. */
export const takeOver = (rows: readonly Stored[]): Promise<Merged> =>
  write((draft, now) => {
    const merged = mergeRecords(draft, rows, now, () => crypto.randomUUID());
    const softened = [...merged.softened];
    if (softened.length > 0)
      noteSoftened(draft, [{ do: 'takeRecords', with: { rows: softened } }], now);
    return merged;
  });

const soften = (work: (draft: Draft, now: Moment) => Intent[]): Promise<void> =>
  write((draft, now) => noteSoftened(draft, work(draft, now), now));

/** Changes the newest records, and has the log told what was made softer. */
async function write<T>(work: (draft: Draft, now: Moment) => T): Promise<T> {
  const { result, published } = await changeAndPublish((draft, at) => work(draft, momentAt(at)));
  await tellSoftened(new Draft(published.records));
  return result;
}

/** Applies an intent to a draft, or has it wait there under an id. */
export function applyTo(draft: Draft, id: string, intent: Intent, now: Moment): Outcome {
  apply(draft, intent, now);
  const direction = directionFrom(draft.before, draft, now.at);
  if (direction !== 'softer' || !waits(draft.before, intent))
    return { direction, waitsUntil: null };
  draft.forget();
  return { direction: 'neither', waitsUntil: postpone(draft, id, intent, now) };
}

function momentAt(at: number): Moment {
  return { at, day: localDay(at), wall: wallAt(at, Temporal.Now.timeZoneId()) };
}
