import type { Moment, MomentKind } from '../../model/care/moment.ts';
import { openLog } from '../log/database.ts';

/** Keeps a moment. Keeping the same one again changes nothing. */
export async function keepMoment(moment: Moment): Promise<void> {
  const writing = (await openLog()).transaction('moments', 'readwrite');
  if (!(await writing.store.getKey(moment.id))) await writing.store.add(moment);
  await writing.done;
}

/** Moments of one kind, oldest first, from one local day (ISO date) to another, both included. */
export async function listMoments(kind: MomentKind, from: string, to: string): Promise<Moment[]> {
  const range = IDBKeyRange.bound([kind, from], [kind, to]);
  return (await openLog()).getAllFromIndex('moments', 'kind-day', range);
}

/** Takes a moment back, as if it had not been. */
export async function dropMoment(id: string): Promise<void> {
  await (await openLog()).delete('moments', id);
}
