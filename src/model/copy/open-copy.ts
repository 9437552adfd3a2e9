import { Decrypter } from 'age-encryption';
import { openedBy } from './age-passphrase.ts';
import { CopyTrouble } from './copy-trouble.ts';

export interface Opening {
  readonly passphrase?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** So large may a copy be, in bytes: three times ten years of fifty checks a day. */
const MOST_COPY_BYTES = 400_000_000;

/** How the log as a table begins; before version 2 of the log as JSON with the day. */
const TABLE = /^(day,hour,)?at,person,/;

/** An age file's header with one passphrase ends within so many bytes. */
const HEADER_BYTES = 1_000;

/**
 * The bytes of a copy, opened where it is locked.
 * @throws CopyTrouble, at once or while it is read
 */
export async function openCopy(
  file: Blob,
  { passphrase, signal }: Opening,
): Promise<ReadableStream<Uint8Array>> {
  if (file.size === 0) throw new CopyTrouble('empty');
  if (file.size > MOST_COPY_BYTES) throw new CopyTrouble('large');
  const start = await startOf(file);
  if (start.startsWith('{')) return mapped(file.stream(), 'unreadable', signal);
  if (TABLE.test(start)) throw new CopyTrouble('table');
  if (!/^(-----BEGIN AGE|age-encryption\.org\/)/.test(start)) throw new CopyTrouble('foreign');
  if (!start.startsWith('age-encryption.org/v1\n')) throw new CopyTrouble('parameters');
  if (!start.includes('\n---')) throw new CopyTrouble('damaged');
  if (!passphrase) throw new CopyTrouble('passphrase');
  const decrypter = new Decrypter();
  decrypter.addIdentity(openedBy(passphrase, signal));
  try {
    return mapped(await decrypter.decrypt(file.stream()), 'damaged', signal);
  } catch (error) {
    throw told(error, 'damaged', signal);
  }
}

/** The first bytes, as text where they are some. */
async function startOf(file: Blob): Promise<string> {
  try {
    return await file.slice(0, HEADER_BYTES).text();
  } catch {
    throw new CopyTrouble('unreadable');
  }
}

/** The same stream, failing in our words. */
function mapped(
  stream: ReadableStream<Uint8Array>,
  kind: 'unreadable' | 'damaged',
  signal?: AbortSignal,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(to) {
      try {
        signal?.throwIfAborted();
        const { done, value } = await reader.read();
        if (done) to.close();
        else to.enqueue(value);
      } catch (error) {
        to.error(told(error, kind, signal));
      }
    },
    cancel: (why) => reader.cancel(why),
  });
}

/** An error as it is told: who stopped it knows why. */
const told = (error: unknown, kind: 'unreadable' | 'damaged', signal?: AbortSignal): unknown =>
  signal?.aborted || error instanceof CopyTrouble ? error : new CopyTrouble(kind);
