import { sha256 } from '@noble/hashes/sha2.js';
import type { CopyLine } from './line.ts';

export interface Progress {
  /** Told now and then how many lines are written. */
  readonly onProgress?: ((lines: number) => void) | undefined;
  /** Stops it: the stream fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** So many bytes at least are handed on at once. */
const PIECE = 64 * 1024;

/** A plain copy of these lines, the header first, as it is written to a file: it is made as it is read. */
export const copyFile = (
  lines: AsyncIterable<CopyLine>,
  progress: Progress = {},
): ReadableStream<Uint8Array> => streamOf(pieces(lines, progress), progress.signal);

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
  lines: AsyncIterable<CopyLine>,
  { onProgress, signal }: Progress,
): AsyncGenerator<Uint8Array> {
  const [hash, encoder] = [sha256.create(), new TextEncoder()];
  let [count, text] = [0, ''];
  const piece = () => {
    const bytes = encoder.encode(text);
    hash.update(bytes);
    text = '';
    onProgress?.(count);
    return bytes;
  };
  for await (const line of lines) {
    signal?.throwIfAborted();
    count += 1;
    text += `${JSON.stringify(line)}\n`;
    if (text.length >= PIECE) yield piece();
  }
  if (text) yield piece();
  const end = { end: { lines: count, sha256: hash.digest().toHex() } };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}
