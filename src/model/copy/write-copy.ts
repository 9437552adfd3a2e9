import { makeLock } from './age-lock.ts';
import { lockedBy } from './age-passphrase.ts';
import { lockedBytes } from './age-stream.ts';
import { type CopyLines, copyFile, type Progress } from './copy-file.ts';

export interface Writing extends Progress {
  /** Locks the copy; without it anybody can read it. */
  readonly passphrase?: string | undefined;
}

/** A copy of these lines, the header first, as it is written to a file: it is made as it is read. */
export function writeCopy(
  lines: CopyLines,
  { passphrase, ...progress }: Writing = {},
): ReadableStream<Uint8Array> {
  const plain = copyFile(lines, progress);
  if (!passphrase) return plain;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  makeLock(lockedBy(passphrase, progress.signal)).then(
    (lock) =>
      lockedBytes(plain, lock)
        .pipeTo(writable)
        .catch(() => undefined),
    (error: unknown) => writable.abort(error),
  );
  return readable;
}
