import type { Moment } from '../../model/change/intent.ts';
import { apply, type Intent, isOfPages } from '../../model/change/intents.ts';
import type { Direction } from '../../model/change/protection.ts';
import { directionFrom, hasten, postpone, settle, waits } from '../../model/change/settle.ts';
import { softenedBy } from '../../model/change/softened.ts';
import { type Merged, mergeRecords } from '../../model/copy/merge-records.ts';
import type { Draft } from '../../model/records/draft.ts';
import type { Stored } from '../../model/records/kind.ts';
import { wallAt } from '../../model/reminders/due.ts';
import { localDay } from '../../model/time/day.ts';
import { keepMoment } from '../../storage/care/moments.ts';
import { changeRecords } from '../../storage/records/records.ts';
import { publish } from '../../storage/records/snapshot.ts';
import { isPrivateWorker } from '../private.ts';
import { handOver } from './hand-over.ts';
import { inTurn } from './records.ts';

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
  const outcome = await write((draft, now) => applyTo(draft, id, intent, now));
  if (outcome.direction === 'softer') await noteSoftened([intent]);
  return outcome;
}

/** What deletes from the log leaves no trace in it. */
const UNNOTED: readonly string[] = ['eraseLog', 'forgetPerson', 'eraseDays'];

const isNoted = ({ do: name }: Intent): boolean =>
  (isOfPages(name) || name === 'takeRecords') && !UNNOTED.includes(name);

/** Does what has waited for its time. */
export const settleNow = (): Promise<void> => soften(settle);

/** Does at once what waits under an id. */
export const hastenNow = (id: string): Promise<void> =>
  soften((draft, now) => hasten(draft, id, now));

/** Takes the records of a copy over; what of them would be softer waits where the user has chosen that. */
export async function takeOver(rows: readonly Stored[]): Promise<Merged> {
  const { merged, isSofter } = await write((draft, now) => {
    const merged = mergeRecords(draft, rows, now, () => crypto.randomUUID());
    return { merged, isSofter: directionFrom(draft.before, draft, now.at) === 'softer' };
  });
  if (isSofter) await noteSoftened([{ do: 'takeRecords', with: { rows: [] } }]);
  return merged;
}

async function soften(work: (draft: Draft, now: Moment) => Intent[]): Promise<void> {
  await noteSoftened(await write(work));
}

/** Changes the newest records and publishes what came of it; nobody else's change comes in between. */
const write = <T>(work: (draft: Draft, now: Moment) => T): Promise<T> =>
  inTurn(async () => {
    const now = momentNow();
    const { result, published, written } = await changeRecords((draft) => work(draft, now), now.at);
    await publish(published, written);
    return result;
  });

/** Applies an intent to a draft, or has it wait there under an id. */
export function applyTo(draft: Draft, id: string, intent: Intent, now: Moment): Outcome {
  apply(draft, intent, now);
  const direction = directionFrom(draft.before, draft, now.at);
  if (direction !== 'softer' || !waits(draft.before, intent))
    return { direction, waitsUntil: null };
  draft.forget();
  return { direction: 'neither', waitsUntil: postpone(draft, id, intent, now) };
}

/** Keeps what was made softer, for the history and the report; it is not needed for anything, and may be lost. */
async function noteSoftened(intents: readonly Intent[]): Promise<void> {
  const at = Date.now();
  for (const intent of intents.filter(isNoted)) {
    const when = { id: crypto.randomUUID(), kind: 'softened' as const, at, day: localDay(at) };
    await keepMoment({ ...when, ...softenedBy(intent) }).catch(() => undefined);
  }
}

function momentNow(): Moment {
  const at = Date.now();
  return { at, day: localDay(at), wall: wallAt(at, Temporal.Now.timeZoneId()) };
}
