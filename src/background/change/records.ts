import { Draft } from '../../model/records/draft.ts';
import { readRecords, readStamp } from '../../storage/records/records.ts';
import { publish, publishedStamp, readSnapshot } from '../../storage/records/snapshot.ts';
import { isPrivateWorker } from '../private.ts';
import { handOver } from './hand-over.ts';

/** One change at a time: what is published is what was written last. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('records', work);

/** Whether the records of a stamp are what everybody reads. */
export const isPublished = async (stamp: string): Promise<boolean> =>
  (await publishedStamp()) === stamp;

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

/** The records as they stand; where they can be read nowhere, none, so that everything is as at first. */
export const recordsOrNone = (): Promise<Draft> => records().catch(() => new Draft(new Map()));

/**
 * The records as they stand.
 * @throws where they can be read nowhere
 */
export async function records(): Promise<Draft> {
  const published = await readSnapshot();
  if (published) return published;
  await publishNow();
  return (await readSnapshot()) ?? new Draft(new Map());
}
