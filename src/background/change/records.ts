import { Draft } from '../../model/records/draft.ts';
import {
  type Changed,
  changeRecords,
  readRecords,
  readStamp,
} from '../../storage/records/records.ts';
import { publish, publishedStamp, readSnapshot } from '../../storage/records/snapshot.ts';
import { isPrivateWorker } from '../private.ts';
import { handOver } from './hand-over.ts';

/** One change at a time: what is published is what was written last. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('records', work);

/** Changes the newest records and publishes what came of it; nobody else's change comes in between. */
export const changeAndPublish = <T>(work: (draft: Draft, at: number) => T): Promise<Changed<T>> =>
  inTurn(async () => {
    const at = Date.now();
    const changed = await changeRecords((draft) => work(draft, at), at);
    await publish(changed.published, changed.written);
    return changed;
  });

/** Whether the records of a stamp are what everybody reads. */
const isPublished = async (stamp: string): Promise<boolean> => (await publishedStamp()) === stamp;

/**
 * Publishes the records as they stand, unless they are: a worker may have died between writing and
 * publishing. A private window's worker has the ordinary one do it.
 */
export async function publishNow(): Promise<void> {
  if (isPrivateWorker()) return void (await handOver(null));
  await inTurn(async () => {
    if (!(await isPublished(await readStamp()))) await publish(await readRecords());
  });
}

let caughtUp: Promise<void> | undefined;

/**
 * Has published what a worker before this one wrote and did not live to publish: what is answered first must not be
 * answered by older records, as that a pass is ended which nobody knows of yet. The worker of private windows has
 * no database to compare with.
 */
function catchUp(): Promise<void> | undefined {
  if (isPrivateWorker()) return undefined;
  // Where nothing is published yet, nobody is answered by what is older.
  caughtUp ??= readSnapshot()
    .then((older) => older && publishNow())
    .catch(() => undefined);
  return caughtUp;
}

/** The records as they stand; where they can be read nowhere, none, so that everything is as at first. */
export const recordsOrNone = (): Promise<Draft> => records().catch(() => new Draft(new Map()));

/**
 * The records as they stand.
 * @throws where they can be read nowhere
 */
export async function records(): Promise<Draft> {
  await catchUp();
  const published = await readSnapshot();
  if (published) return published;
  await publishNow();
  return (await readSnapshot()) ?? new Draft(new Map());
}
