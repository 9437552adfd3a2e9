import * as v from 'valibot';
import { MOMENTS, type Moment, type MomentKind, momentSchema } from '../../model/care/moment.ts';
import { type Days, isAmong } from '../../model/log/erasing.ts';
import { goneId, goneMoment } from '../../model/log/gone.ts';
import { noteGone } from '../log/gone.ts';
import { useLog, write } from '../log/log-database.ts';

/** Keeps a moment, also one that was taken back before. Keeping the same one again changes nothing. */
export const keepMoment = (moment: Moment): Promise<void> =>
  write(['moments', 'gone'], async (writing) => {
    const [moments, gone] = [writing.objectStore('moments'), writing.objectStore('gone')];
    if (await moments.getKey(moment.id)) return;
    const before = await gone.get(goneId('moment', moment.id));
    const at = before ? Math.max(moment.at, before.at + 1) : moment.at;
    await moments.add({ ...moment, at });
    if (before) await gone.delete(before.id);
  });

/** Moments of one kind, oldest first, from one local day (ISO date) to another, both included. */
export async function listMoments(kind: MomentKind, from: string, to: string): Promise<Moment[]> {
  const range = IDBKeyRange.bound([kind, from], [kind, to]);
  const stored = await useLog((log) => log.getAllFromIndex('moments', 'kind-day', range));
  return stored.filter((one) => v.is(momentSchema, one));
}

/** Drops the moments of some days, those from before a moment (epoch ms) alone where one is named. */
export const dropMomentsOn = (days: Days, before = Infinity): Promise<void> =>
  write(['moments'], async (writing) => {
    for await (const cursor of writing.objectStore('moments'))
      if (isAmong(cursor.value.day, days) && cursor.value.at < before) await cursor.delete();
  });

/** Drops the moments of a person (id). */
export const dropMomentsOf = (person: string): Promise<void> =>
  write(['moments'], async (writing) => {
    for await (const cursor of writing.objectStore('moments'))
      if (cursor.value.person === person) await cursor.delete();
  });

/**
 * Drops the moments from before an ISO date, but those that `left` says are to be kept, and as what.
 * @param left makes what is kept of a moment; null if nothing is
 */
export const dropMomentsBefore = (
  day: string,
  left: (moment: Moment) => Moment | null,
): Promise<void> =>
  write(['moments'], async (writing) => {
    const moments = writing.objectStore('moments').index('kind-day');
    for (const kind of MOMENTS) {
      const before = IDBKeyRange.bound([kind], [kind, day], false, true);
      for await (const cursor of moments.iterate(before)) {
        const kept = left(cursor.value);
        await (kept ? cursor.update(kept) : cursor.delete());
      }
    }
  });

/** Takes a moment back (now, epoch ms), as if it had not been: no older copy brings it back. */
export const dropMoment = (id: string, now: number): Promise<void> =>
  write(['moments', 'gone'], async (writing) => {
    const moments = writing.objectStore('moments');
    const moment = await moments.get(id);
    if (!moment) return;
    await moments.delete(id);
    await noteGone(writing, goneMoment(moment, now));
  });
