import * as v from 'valibot';
import { storage } from '#imports';
import { entrySchema, type LogEntry } from '../../model/log/entry.ts';

/** So many entries wait at most; a log out of reach for longer loses the oldest. */
const MOST = 500;

/** What could not be written to the log, oldest first, for as long as the browser runs. */
const waiting = storage.defineItem<unknown[]>('session:waitingForLog', { fallback: [] });

/** Whether the user was told that something waits. */
const wasTold = storage.defineItem<boolean>('session:waitingTold', { fallback: false });

/** What waits to be written; what is not of our shape is left out. */
export const readJournal = async (): Promise<LogEntry[]> =>
  (await waiting.getValue()).filter((one): one is LogEntry => v.is(entrySchema, one));

/** Has an entry wait behind the others. */
export const append = async (entry: LogEntry): Promise<void> =>
  waiting.setValue([...(await waiting.getValue()), entry].slice(-MOST));

/** Takes the first entries out, once they are written. */
export async function takeOut(written: number): Promise<void> {
  const rest = (await readJournal()).slice(written);
  await waiting.setValue(rest);
  if (rest.length === 0) await wasTold.setValue(false);
}

/** How many visits wait and were not told of yet. Asking is telling: until all is written, the rest is silence. */
export async function untold(): Promise<number> {
  const visits = new Set((await readJournal()).map(({ visit }) => visit));
  if (visits.size === 0 || (await wasTold.getValue())) return 0;
  await wasTold.setValue(true);
  return visits.size;
}
