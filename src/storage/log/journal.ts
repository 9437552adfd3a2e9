import * as v from 'valibot';
import { storage } from '#imports';
import { entrySchema, type LogEntry, withEntry } from '../../model/log/entry.ts';
import { noteBytesLeft } from '../records/records.ts';
import { recordsDatabase } from '../records/records-database.ts';

/** So many entries wait at most; a log out of reach for longer loses the oldest. */
const MOST_ENTRIES = 500;

/** What could not be written to the log, oldest first; null until it was asked for since the browser started. */
const waiting = storage.defineItem<unknown[] | null>('session:waitingForLog', { fallback: null });

/** Its copy, beside the records: no site can read it, and it outlives the browser. */
const COPY = 'waitingForLog';

/** Whether the user was told that something waits. */
const wasTold = storage.defineItem<boolean>('session:waitingTold', { fallback: false });

/** What waits to be written; what is not of our shape is left out. */
export async function readJournal(): Promise<LogEntry[]> {
  const entries = (await waiting.getValue()) ?? (await readCopy().catch(() => []));
  return entries.filter((one): one is LogEntry => v.is(entrySchema, one));
}

async function readCopy(): Promise<unknown[]> {
  const copy: unknown = JSON.parse(
    (await recordsDatabase.use((records) => records.get('meta', COPY))) ?? '[]',
  );
  return Array.isArray(copy) ? copy : [];
}

/** Has an entry wait behind the others; the stay of a visit, with what waits of it. */
export const append = async (entry: LogEntry): Promise<void> =>
  keep(withEntry(await readJournal(), entry).slice(-MOST_ENTRIES));

async function keep(entries: readonly LogEntry[]): Promise<void> {
  await waiting.setValue([...entries]);
  // Where no copy can be made, they wait for as long as the browser runs.
  const copied = recordsDatabase.use((records) =>
    records.put('meta', JSON.stringify(entries), COPY),
  );
  await copied.catch(() => undefined);
}

/** Takes the first entries out, once they are written. */
export async function takeOut(written: number): Promise<void> {
  const rest = (await readJournal()).slice(written);
  await keep(rest);
  // Notes and words of what waited are among them.
  await noteBytesLeft().catch(() => undefined);
  if (rest.length === 0) await wasTold.setValue(false);
}

/** How many visits wait. */
export const countWaiting = async (): Promise<number> =>
  new Set((await readJournal()).map(({ visit }) => visit)).size;

/** How many visits wait and were not told of yet. Asking is telling: until all is written, the rest is silence. */
export async function untold(): Promise<number> {
  const visits = await countWaiting();
  if (visits === 0 || (await wasTold.getValue())) return 0;
  await wasTold.setValue(true);
  return visits;
}
