/** The copy that is being brought back: read and put aside first, shown, and taken over once the user says so. */
import { signal } from '@preact/signals';
import { sendMessage } from '../../messages/messages.ts';
import { CopyTrouble } from '../../model/copy/copy-trouble.ts';
import type { CopyRow } from '../../model/copy/line.ts';
import type { Held, Preview } from '../../model/copy/preview.ts';
import type { Reading } from '../../model/copy/read-copy.ts';
import { savedVersion } from '../../model/copy/saved-log/format.ts';
import type { SavedLog } from '../../model/copy/saved-log/look-through-log.ts';
import { Draft } from '../../model/records/draft.ts';
import { wallAt } from '../../model/reminders/due.ts';
import { localDay } from '../../model/time/day.ts';
import { askAccess } from '../cover/access.ts';
import { stayOpen } from '../discretion/lock.ts';
import { givingWay } from '../parts/give-way.ts';
import { records } from '../parts/live-data.ts';
import { Staging } from './staging.ts';
import { giveTurnUp, takeTurn } from './turn.ts';

export type Restoring =
  | { readonly state: 'locked'; readonly file: Blob; readonly error?: CopyTrouble }
  /** From 0 to 1. */
  | { readonly state: 'reading' | 'merging'; readonly share: number }
  /** A log that was saved as JSON tells more of itself. */
  | { readonly state: 'found'; readonly preview: Preview; readonly log?: SavedLog }
  | { readonly state: 'done'; readonly waiting: number }
  /** Stopped by the user, or not begun, as another page does the same. */
  | { readonly state: 'stopped' | 'elsewhere' }
  /** What was thrown before all of it was taken over, or before any of it was. */
  | { readonly state: 'later' | 'trouble'; readonly error: unknown };

export const restoring = signal<Restoring | null>(null);

let stopping = new AbortController();

/** Stops what is read, and forgets it: nothing here has changed. */
export function stopRestoring(): void {
  stopping.abort();
  // Who reads still forgets it by themself.
  if (restoring.peek()?.state !== 'found') return;
  sendMessage('dropStaged', undefined).then(giveTurnUp, giveTurnUp);
}

/** Reads a file to its end, puts its lines aside meanwhile, and shows what it holds. */
export async function openCopyFile(file: Blob, passphrase?: string): Promise<void> {
  if (restoring.peek()?.state === 'merging') return;
  stopping = new AbortController();
  const { signal } = stopping;
  const onProgress = (share: number) => {
    if (!signal.aborted) restoring.value = { state: 'reading', share };
    stayOpen();
  };
  onProgress(0);
  if (!(await takeTurn())) {
    restoring.value = { state: 'elsewhere' };
    return;
  }
  const staging = new Staging();
  const reading = { passphrase, signal, onProgress, giveWay: givingWay() };
  try {
    const version = await savedVersion(file);
    const found =
      version === null
        ? await readCopy(file, reading, staging)
        : await readLog(file, version, reading, staging);
    signal.throwIfAborted();
    restoring.value = found;
  } catch (error) {
    await staging.drop();
    if (signal.aborted) restoring.value = { state: 'stopped' };
    else restoring.value = troubleOf(file, error);
    giveTurnUp();
  }
}

type Found = Extract<Restoring, { state: 'found' }>;

/** Puts a copy's lines aside. */
async function readCopy(file: Blob, reading: Reading, staging: Staging): Promise<Found> {
  const { lookThrough, lineToTake } = await import('../../model/copy/look-through.ts');
  const contents = await lookThrough(file, reading, (line) =>
    'copy' in line || 'later' in line || 'unread' in line ? undefined : staging.add(line),
  );
  for (const sum of contents.sums) {
    const left = lineToTake(sum, contents);
    if (left) await staging.add(left as CopyRow);
    await reading.giveWay?.();
  }
  return { state: 'found', preview: await previewOf(contents, staging) };
}

/** Puts the checks of a log aside that was saved as JSON. */
async function readLog(file: Blob, version: number, reading: Reading, staging: Staging) {
  const { lookThroughLog } = await import('../../model/copy/saved-log/look-through-log.ts');
  const log = await lookThroughLog(file, version, here(), reading, (row) => staging.add(row));
  return { state: 'found', preview: await previewOf(log, staging), log } as const;
}

async function previewOf(held: Held, staging: Staging): Promise<Preview> {
  const fresh = await staging.finish();
  const { previewOf: preview } = await import('../../model/copy/preview.ts');
  return preview(here(), held, fresh, moment());
}

const here = (): Draft => records.peek() ?? new Draft(new Map());

function troubleOf(file: Blob, error: unknown): Restoring {
  const { kind } = error instanceof CopyTrouble ? error : { kind: null };
  if (kind === 'passphrase') return { state: 'locked', file };
  if (kind === 'wrong') return { state: 'locked', file, error: error as CopyTrouble };
  return { state: 'trouble', error };
}

function moment() {
  const at = Date.now();
  return { at, day: localDay(at), wall: wallAt(at, Temporal.Now.timeZoneId()) };
}

/** Takes over what was put aside. Call it first thing in a click: the browser is asked for the sites of what is new. */
export async function takeOver({ arriving }: Preview): Promise<void> {
  restoring.value = { state: 'merging', share: 0 };
  if (arriving.length > 0) await askAccess(arriving);
  try {
    await sendMessage('restore', undefined);
  } catch (error) {
    restoring.value = { state: 'trouble', error };
    giveTurnUp();
    return;
  }
  await merge();
}

/** Goes on with what a page before this one did not see the end of, as it was closed, loaded anew or locked. */
export async function goOnMerging(): Promise<void> {
  const begun = await step().catch(() => null);
  if (!begun?.left || restoring.peek()) return;
  restoring.value = { state: 'merging', share: 0 };
  await takeTurn();
  await merge();
}

const step = () => sendMessage('restoreStep', undefined);

async function merge(): Promise<void> {
  try {
    for (let all = 0; ; ) {
      const { left, waiting } = await step();
      all = Math.max(all, left);
      restoring.value =
        left > 0 ? { state: 'merging', share: 1 - left / all } : { state: 'done', waiting };
      if (left === 0) break;
    }
  } catch (error) {
    restoring.value = { state: 'later', error };
  }
  giveTurnUp();
}
