/** The copy that is being brought back: read and put aside first, shown, and taken over once the user says so. */
import { signal } from '@preact/signals';
import { sendMessage } from '../../messages/messages.ts';
import { CopyTrouble } from '../../model/copy/copy-trouble.ts';
import type { CopyRow } from '../../model/copy/line.ts';
import type { NewsOfLog, Preview } from '../../model/copy/preview.ts';
import { Draft } from '../../model/records/draft.ts';
import { wallAt } from '../../model/reminders/due.ts';
import { firstAndLast, localDay } from '../../model/time/day.ts';
import { askAccess } from '../cover/access.ts';
import { givingWay } from '../parts/give-way.ts';
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
const BATCH_LINES = 2_000;

/** Reads a file to its end, puts its lines aside meanwhile, and shows what it holds. */
export async function openCopyFile(file: Blob, passphrase?: string): Promise<void> {
  stopping = new AbortController();
  const { signal } = stopping;
  const onProgress = (share: number) => {
    if (!signal.aborted) restoring.value = { state: 'reading', share };
  };
  onProgress(0);
  const staging = new Staging();
  const giveWay = givingWay();
  try {
    const { lookThrough, lineToTake } = await import('../../model/copy/look-through.ts');
    const contents = await lookThrough(file, { passphrase, signal, onProgress, giveWay }, (line) =>
      'copy' in line || 'later' in line || 'unread' in line ? undefined : staging.add(line),
    );
    for (const sum of contents.sums) {
      const left = lineToTake(sum, contents);
      if (left) await staging.add(left as CopyRow);
      await giveWay();
    }
    const fresh = await staging.finish();
    const { previewOf } = await import('../../model/copy/preview.ts');
    const preview = previewOf(records.peek() ?? new Draft(new Map()), contents, fresh, moment());
    restoring.value = { state: 'found', preview };
  } catch (error) {
    await staging.drop();
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

/** Puts lines aside in the background, some at a time: the next are read while those before are written. */
class Staging {
  #rows: CopyRow[] = [];
  #index = 0;
  #news: NewsOfLog = { newChecks: 0, from: null, to: null, takenOut: 0 };
  #sent: Promise<void> | undefined;

  add(row: CopyRow): Promise<void> | undefined {
    this.#rows.push(row);
    return this.#rows.length >= BATCH_LINES ? this.#send() : undefined;
  }

  /** @returns what of them would change the log */
  async finish(): Promise<NewsOfLog> {
    await this.#send();
    await this.#sent;
    return this.#news;
  }

  /** Forgets what was sent, if anything was. */
  async drop(): Promise<void> {
    if (!this.#sent) return;
    await this.#sent.catch(() => undefined);
    await sendMessage('dropStaged', undefined).catch(() => undefined);
  }

  async #send(): Promise<void> {
    await this.#sent;
    const { looksIn, stagedLines, takenOutIn } = await import('../../model/copy/staged-lines.ts');
    const [some, looks] = [stagedLines(this.#rows), looksIn(this.#rows)];
    const takenOut = takenOutIn(this.#rows);
    const asked = sendMessage('stageLines', { some, looks, takenOut, index: this.#index });
    this.#index += this.#rows.length;
    this.#rows = [];
    this.#sent = asked.then((more) => {
      this.#news = together(this.#news, more);
    });
    // Who reads on hears of it at the next lines.
    this.#sent.catch(() => undefined);
  }
}

/** What two parts of a copy would change. */
function together(some: NewsOfLog, more: NewsOfLog): NewsOfLog {
  const days = [some.from, some.to, more.from, more.to].filter((day) => day !== null);
  return {
    newChecks: some.newChecks + more.newChecks,
    ...firstAndLast(days),
    takenOut: some.takenOut + more.takenOut,
  };
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
