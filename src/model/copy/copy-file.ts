import { sha256 } from '@noble/hashes/sha2.js';
import type { LineText } from './line-text.ts';

/** All lines of a copy, some at a time. */
export type CopyLines = AsyncIterable<LineText> | Iterable<LineText>;

export interface Progress {
  /** Told now and then how many lines are written. */
  readonly onProgress?: ((lines: number) => void) | undefined;
  /** Stops it: the stream fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A plain copy of these lines, the header first, as it is written to a file: it is made as it is read. */
export const copyFile = (lines: CopyLines, progress: Progress = {}): ReadableStream<Uint8Array> =>
  streamOf(pieces(lines, progress), progress.signal);

const streamOf = (
  some: AsyncGenerator<Uint8Array>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      // Also while nobody gives the next line.
      start(to) {
        signal?.addEventListener('abort', () => to.error(signal.reason));
      },
      async pull(to) {
        const { done, value } = await some.next();
        if (signal?.aborted) return;
        if (done) to.close();
        else to.enqueue(value);
      },
      async cancel() {
        await some.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );

/** The lines' bytes, and the last line, which counts and hashes them. */
async function* pieces(
  lines: CopyLines,
  { onProgress, signal }: Progress,
): AsyncGenerator<Uint8Array> {
  const [hash, encoder] = [sha256.create(), new TextEncoder()];
  let all = 0;
  for await (const { text, count } of lines) {
    signal?.throwIfAborted();
    const bytes = encoder.encode(text);
    hash.update(bytes);
    all += count;
    onProgress?.(all);
    if (count > 0) yield bytes;
  }
  const end = { end: { lines: all, sha256: hash.digest().toHex() } };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}
