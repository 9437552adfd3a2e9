/** The copy that is being made, or came of it: one at a time, wherever on the page it is asked for. */
import { signal } from '@preact/signals';
import type { CopyChunk } from '../../model/copy/position.ts';
import { localDay } from '../../model/time/day.ts';
import { stayOpen } from '../discretion/lock.ts';
import { changeSetting } from '../parts/change.ts';
import { save } from '../parts/save.ts';
import { copyLines } from './copy-lines.ts';

export type Copying =
  /** So many of about so many lines are written; it takes long once it has taken a second. */
  | {
      readonly state: 'running';
      readonly done: number;
      readonly all: number;
      readonly isLong: boolean;
    }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'stopped' }
  /** What was thrown. */
  | { readonly state: 'trouble'; readonly error: unknown };

export const copying = signal<Copying | null>(null);

/** After so many milliseconds it says how far it is. */
const SLOW_COPY_MS = 1_000;

let stopping = new AbortController();

/** Stops what runs; nothing of it is saved. */
export const stopCopying = (): void => stopping.abort();

const tell = (more: Partial<Extract<Copying, { state: 'running' }>>) => {
  const now = copying.peek();
  if (now?.state === 'running') copying.value = { ...now, ...more };
};

/**
 * Makes a copy and hands it to the browser to save. Its name says nothing of what it is.
 * @param passphrase locks it; without one anybody can read it
 */
export async function makeCopy(passphrase?: string): Promise<void> {
  stopping = new AbortController();
  const { signal } = stopping;
  copying.value = { state: 'running', done: 0, all: 0, isLong: false };
  const slow = setTimeout(() => tell({ isLong: true }), SLOW_COPY_MS);
  const lines = new Told(copyLines());
  try {
    const { writeCopy } = await import('../../model/copy/write-copy.ts');
    const onProgress = (done: number) => {
      tell({ done, all: lines.all });
      stayOpen();
    };
    const stream = writeCopy(lines, { passphrase, onProgress, signal });
    const file = await new Response(stream as BodyInit).blob();
    signal.throwIfAborted();
    const now = Date.now();
    const name = `notes-${localDay(now)}.${passphrase ? 'age' : 'jsonl'}`;
    save(name, file);
    copying.value = { state: 'saved', name };
    await changeSetting('lastCopy', now);
  } catch (error) {
    const state = signal.aborted ? 'stopped' : 'trouble';
    copying.value = { state, error: lines.error ?? error };
  } finally {
    clearTimeout(slow);
  }
}

/** Lines, about how many they are, and why they ended early: a browser tells that of no stream it reads to the end. */
class Told {
  readonly #chunks: AsyncIterable<CopyChunk>;
  all = 0;
  error: unknown;

  constructor(chunks: AsyncIterable<CopyChunk>) {
    this.#chunks = chunks;
  }

  async *[Symbol.asyncIterator]() {
    try {
      for await (const chunk of this.#chunks) {
        this.all = chunk.checks ?? this.all;
        yield chunk;
      }
    } catch (error) {
      this.error = error;
      throw error;
    }
  }
}
