import { lossBetween } from '../../model/log/loss.ts';
import {
  countLog,
  dropCount,
  isLookedFor,
  keepCount,
  readCount,
  suspendCount,
} from '../../storage/log/log-count.ts';
import { change } from '../change/change.ts';

/** Nobody counts while something goes. Taken before `reconcile`, `records` and `log`. */
export const whileNoneCounts = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('log-count', work);

/** Looks for losses once in each session of the browser: while it was closed, files could come to harm. */
export async function keepLossFound(): Promise<void> {
  if ((await readCount()) && !(await isLookedFor.getValue())) await findLoss();
}

/** Has pages say once what was lost of the log since it was counted last, and counts it anew. */
export const findLoss = (): Promise<void> =>
  whileNoneCounts(async () => {
    const [before, now] = [await readCount(), await countLog()];
    const value = before && lossBetween(before, now);
    // Told first: whoever dies in between tells it again, in the same words.
    if (value) await change({ do: 'set', with: { setting: 'logLoss', value } });
    await keepCount(now);
    await isLookedFor.setValue(true);
  }).catch(() => undefined);

/** Does what takes rows out of the log, so that they are not missed afterwards. */
export const withoutCount = (work: () => Promise<unknown>): Promise<void> =>
  whileNoneCounts(async () => {
    await suspendCount();
    await work();
    await keepCount(await countLog());
  });

/** Does what deletes the log as a whole: the next one is no loss, but a beginning. */
export const withoutLog = (work: () => Promise<void>): Promise<void> =>
  whileNoneCounts(async () => {
    await dropCount();
    await work();
  });
