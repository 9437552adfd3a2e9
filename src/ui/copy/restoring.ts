/** The copy that is being brought back: read and put aside first, shown, and taken over once the user says so. */
import { signal } from '@preact/signals';
import { sendMessage } from '../../messages/messages.ts';
import { CopyTrouble } from '../../model/copy/copy-trouble.ts';
import type { CopyRow } from '../../model/copy/line.ts';
import type { Contents } from '../../model/copy/look-through.ts';
import type { Preview } from '../../model/copy/preview.ts';
import type { Person } from '../../model/people/person.ts';
import { Draft } from '../../model/records/draft.ts';
import { wallAt } from '../../model/reminders/due.ts';
import { localDay } from '../../model/time/day.ts';
import { askAccess } from '../cover/access.ts';
import { records } from '../parts/live-data.ts';

export type Restoring =
  | { readonly state: 'locked'; readonly file: Blob; readonly error?: CopyTrouble }
  /** From 0 to 1. */
  | { readonly state: 'reading' | 'merging'; readonly share: number }
  | { readonly state: 'found'; readonly preview: Preview }
  | { readonly state: 'done'; readonly waiting: number }
  | { readonly state: 'stopped' | 'later' }
  | { readonly state: 'trouble'; readonly error: unknown };

export const restoring = signal<Restoring | null>(null);

let stopping = new AbortController();

/** Stops what is read, and forgets it: nothing here has changed. */
export function stopRestoring(): void {
  stopping.abort();
  const { state = '' } = restoring.peek() ?? {};
  if (state === 'merging') return;
  sendMessage('dropStaged', undefined).catch(() => undefined);
}

/** So many lines go to the background at once. */
const LINES = 500;

/** Reading twice is so much of the work. */
const HALF = 1 / 2;

/** Reads a file to its end, puts its lines aside, and shows what it holds. */
export async function openCopyFile(file: Blob, passphrase?: string): Promise<void> {
  stopping = new AbortController();
  const { signal } = stopping;
  const tell = (share: number) => {
    if (!signal.aborted) restoring.value = { state: 'reading', share };
  };
  tell(0);
  try {
    const { lookThrough } = await import('../../model/copy/look-through.ts');
    const onProgress = (share: number) => tell(share * HALF);
    const contents = await lookThrough(file, { passphrase, signal, onProgress });
    const fresh = await stage(file, contents, passphrase, signal, tell);
    const { previewOf } = await import('../../model/copy/preview.ts');
    const preview = previewOf(records.peek() ?? new Draft(new Map()), contents, fresh, moment());
    restoring.value = { state: 'found', preview };
  } catch (error) {
    if (signal.aborted) restoring.value = { state: 'stopped' };
    else restoring.value = troubleOf(file, error);
  }
}

function troubleOf(file: Blob, error: unknown): Restoring {
  const { kind } = error instanceof CopyTrouble ? error : { kind: null };
  if (kind === 'passphrase') return { state: 'locked', file };
  if (kind === 'wrong') return { state: 'locked', file, error: error as CopyTrouble };
  return { state: 'trouble', error };
}

/** @returns how many checks are not here yet */
async function stage(
  file: Blob,
  contents: Contents,
  passphrase: string | undefined,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<number> {
  const [{ lineToTake }, { readCopy }] = await Promise.all([
    import('../../model/copy/look-through.ts'),
    import('../../model/copy/read-copy.ts'),
  ]);
  let [fresh, index] = [0, 0];
  let rows: CopyRow[] = [];
  const send = async () => {
    fresh += await sendMessage('stageLines', { rows: rows as never, index });
    index += rows.length;
    rows = [];
  };
  const onProgress = (share: number) => tell(HALF + share * HALF);
  for await (const line of readCopy(file, { passphrase, signal, onProgress })) {
    const row = lineToTake(line, contents);
    if (row) rows.push(row as CopyRow);
    if (rows.length >= LINES) await send();
  }
  await send();
  return fresh;
}

function moment() {
  const at = Date.now();
  return { at, day: localDay(at), wall: wallAt(at, Temporal.Now.timeZoneId()) };
}

/** Takes over what was put aside. Call it first thing in a click: the browser is asked for whoever is new. */
export async function takeOver({ added }: Preview): Promise<void> {
  const identities = added.flatMap((one: Person) => one.identities);
  restoring.value = { state: 'merging', share: 0 };
  if (identities.length > 0) await askAccess(identities);
  try {
    await sendMessage('restore', undefined);
  } catch (error) {
    restoring.value = { state: 'trouble', error };
    return;
  }
  await merge().catch(() => {
    restoring.value = { state: 'later' };
  });
}

async function merge(): Promise<void> {
  let all = 0;
  for (;;) {
    const { left, waiting } = await sendMessage('restoreStep', undefined);
    if (left === 0) {
      restoring.value = { state: 'done', waiting };
      return;
    }
    all = Math.max(all, left);
    restoring.value = { state: 'merging', share: 1 - left / all };
  }
}
