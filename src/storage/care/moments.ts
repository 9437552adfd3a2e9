import * as v from 'valibot';
import { type Moment, type MomentKind, momentSchema } from '../../model/care/moment.ts';
import { openLog, write } from '../log/log-database.ts';

/** Keeps a moment. Keeping the same one again changes nothing. */
export const keepMoment = (moment: Moment): Promise<void> =>
  write(['moments'], async (writing) => {
    const moments = writing.objectStore('moments');
    if (!(await moments.getKey(moment.id))) await moments.add(moment);
  });

/** Moments of one kind, oldest first, from one local day (ISO date) to another, both included. */
export async function listMoments(kind: MomentKind, from: string, to: string): Promise<Moment[]> {
  const range = IDBKeyRange.bound([kind, from], [kind, to]);
  const stored = await (await openLog()).getAllFromIndex('moments', 'kind-day', range);
  return stored.filter((one) => v.is(momentSchema, one));
}

/** Takes a moment back, as if it had not been. */
export async function dropMoment(id: string): Promise<void> {
  await (await openLog()).delete('moments', id);
}
