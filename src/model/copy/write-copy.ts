import { sha256 } from '@noble/hashes/sha2.js';
// age-encryption writes the age format, so that a copy can be opened without us, by the program `age`.
import { Encrypter } from 'age-encryption';
import { lockedBy } from './age-passphrase.ts';
import type { CopyLine } from './line.ts';

export interface Writing {
  /** Locks the copy; without it anybody can read it. */
  readonly passphrase?: string | undefined;
  /** Told now and then how many lines are written. */
  readonly onProgress?: ((lines: number) => void) | undefined;
  /** Stops it: the stream fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** So many bytes at least are handed on at once. */
const PIECE = 64 * 1024;

/** A copy of these lines, the header first, as it is written to a file: it is made as it is read. */
export function writeCopy(
  lines: AsyncIterable<CopyLine>,
  { passphrase, ...writing }: Writing = {},
): ReadableStream<Uint8Array> {
  const plain = streamOf(pieces(lines, writing), writing.signal);
  if (!passphrase) return plain;
  const encrypter = new Encrypter();
  encrypter.addRecipient(lockedBy(passphrase, writing.signal));
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  encrypter.encrypt(plain).then(
    (locked) => locked.pipeTo(writable).catch(() => undefined),
    (error: unknown) => writable.abort(error),
  );
  return readable;
}

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
  { onProgress, signal }: Writing,
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
