import { moveLog } from '../../storage/log/log-database.ts';
import { mergingFiles } from '../../storage/records/leftover-bytes.ts';
import { renewLocal } from '../../storage/records/local-area.ts';
import { noteNoneLeft, readBytesLeft } from '../../storage/records/records.ts';
import { recordsDatabase } from '../../storage/records/records-database.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { inTurn } from '../change/records.ts';
import { reconcile, reconcileAnew } from '../cover/reconcile.ts';
import { isPrivateWorker } from '../private.ts';

/** One at a time. Where there is no room for it, what was taken away stays so all the same. */
const alone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('overwriting', () => work().catch(() => undefined));

/** Has the browser delete files that somebody was reading while they were merged: it does so with the next merging. */
const deleteReadFiles = (): Promise<void> => mergingFiles(async () => undefined);

/** Has no bytes left of what was taken out of the log. Whoever writes to it meanwhile waits. */
export const overwriteLog = (): Promise<void> =>
  alone(async () => {
    await mergingFiles(() => navigator.locks.request('log', moveLog));
    await deleteReadFiles();
  });

/** So long after the last change, in milliseconds: none has to wait for it, and what is changed in one go is moved once. */
const DEBOUNCE_MS = 1_000;

/** Has no bytes left of names and words, whenever some were taken out of the records; where a worker did not live to, at the next wake. */
export function keepOverwriting(): void {
  if (isPrivateWorker()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => alone(overwriteRecords), DEBOUNCE_MS);
  };
  watchSnapshot(soon);
  soon();
}

async function overwriteRecords(): Promise<void> {
  const left = await readBytesLeft();
  if (left === undefined) return;
  // What the guard reads says by then what the records say.
  await reconcile().catch(() => undefined);
  await mergingFiles(() => inTurn(() => recordsDatabase.move()));
  await renewLocal().catch(reconcileAnew);
  // The worker of private windows writes there as well.
  await reconcile();
  await deleteReadFiles();
  await noteNoneLeft(left);
}
