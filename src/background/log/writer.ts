import type { StoredCheck } from '../../model/log/check.ts';
import type { LogEntry } from '../../model/log/entry.ts';
import { writeEntry } from '../../storage/log/checks.ts';
import { append, readJournal, takeOut } from '../../storage/log/journal.ts';
import { logDatabase } from '../../storage/log/log-database.ts';
import { isPrivateWorker } from '../private.ts';

/** One at a time, in the order they came: what waits is written first, and the log is not erased meanwhile. */
export const whileNoneWrites = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('log', work);

/**
 * Writes an entry down, or has it wait where the log is out of reach. Never throws: what is shown does not
 * depend on it. The worker of private windows has a log of its own, which is gone with them: it writes
 * nothing, and what waits is left to the ordinary one.
 * @returns the check as it now stands; nothing if the log knows no such visit; `waits` while it waits
 */
export const writeDown = (entry: LogEntry): Promise<StoredCheck | 'waits' | undefined> =>
  whileNoneWrites(async () => {
    if (isPrivateWorker()) return undefined;
    try {
      await writeWaiting();
      return await writeEntry(entry);
    } catch {
      // Without storage, too, nothing is left but to go on.
      await append(entry).catch(() => undefined);
      return 'waits';
    }
  });

/** Writes what waits, if the log is in reach by now: at every wake of the worker. @returns why it is not, if so */
export const catchUp = async (): Promise<unknown> =>
  isPrivateWorker() ? undefined : writeAll().catch((error: unknown) => error);

/** Writes what waits. @throws where the log is out of reach */
export const writeAll = (): Promise<void> => whileNoneWrites(writeWaiting);

/** Erases the log as a whole, and what waits for it. */
export const eraseLog = (): Promise<void> =>
  whileNoneWrites(async () => {
    await logDatabase.delete();
    await takeOut((await readJournal()).length);
  });

async function writeWaiting(): Promise<void> {
  const entries = await readJournal();
  if (entries.length === 0) return;
  for (const entry of entries) await writeEntry(entry);
  await takeOut(entries.length);
}
