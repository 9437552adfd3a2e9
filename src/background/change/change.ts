import type { Moment } from '../../model/change/intent.ts';
import { apply, type Intent } from '../../model/change/intents.ts';
import {
  type Direction,
  directionOf,
  protectionOf,
  touchedBy,
} from '../../model/change/protection.ts';
import type { Draft } from '../../model/records/draft.ts';
import { wallAt } from '../../model/reminders/due.ts';
import { localDay } from '../../model/time/day.ts';
import { changeRecords } from '../../storage/records/records.ts';
import { publish } from '../../storage/records/snapshot.ts';
import { isPrivateWorker } from '../private.ts';
import { handOver } from './hand-over.ts';
import { inTurn, isPublished } from './records.ts';

/**
 * The one way in which anything kept is changed: applies an intent to the newest records, writes what
 * that comes to or nothing, and publishes it.
 * @returns whether protection became stricter or softer
 * @throws where the intent is not of its shape, or storage refuses
 */
export async function change(intent: Intent): Promise<Direction> {
  if (isPrivateWorker()) {
    await handOver(intent);
    return 'neither';
  }
  return inTurn(async () => {
    const now = momentNow();
    const { result, published, written } = await changeRecords(
      (draft) => applyTo(draft, intent, now),
      now.at,
    );
    if (!(await isPublished(published.stamp))) await publish(published, written);
    return result;
  });
}

function applyTo(draft: Draft, intent: Intent, now: Moment): Direction {
  apply(draft, intent, now);
  const touched = touchedBy(draft);
  const protection = (one: Draft) => protectionOf(one, now.at, touched);
  return directionOf(protection(draft.before), protection(draft));
}

function momentNow(): Moment {
  const at = Date.now();
  return { at, day: localDay(at), wall: wallAt(at, Temporal.Now.timeZoneId()) };
}
