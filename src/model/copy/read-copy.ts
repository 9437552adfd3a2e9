import { sha256 } from '@noble/hashes/sha2.js';
import { byteLines } from './byte-lines.ts';
import { CopyTrouble } from './copy-trouble.ts';
import { type CopyLine, endSchema, type LaterLine } from './line.ts';
import { type Opening, openCopy } from './open-copy.ts';
import { checked, headerIn, objectIn, rowIn } from './parsed-line.ts';
import { travels } from './travels.ts';

export interface Reading extends Opening {
  /** Told now and then how much of the file was read, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Asked after each line: what it returns is waited for, so that whoever reads can do something else in between. */
  readonly giveWay?: (() => Promise<void> | undefined) | undefined;
}

/**
 * The lines of a copy, the header first, as they are read. Whether the file is whole is known only at its end: act on
 * none of them before `lookThrough` has read all of it.
 * @throws CopyTrouble; the signal's reason where it was stopped
 */
export async function* readCopy(
  file: Blob,
  reading: Reading = {},
): AsyncGenerator<CopyLine | LaterLine> {
  const lines = new LineReader();
  let bytes = 0;
  for await (const some of byteLines(await openCopy(file, reading))) {
    reading.signal?.throwIfAborted();
    for (const one of some) {
      bytes += one.length;
      const line = lines.take(one);
      if (line) yield line;
      const waited = reading.giveWay?.();
      if (waited) await waited;
    }
    reading.onProgress?.(Math.min(1, bytes / file.size));
  }
  lines.finish();
}

/** Reads line by line, and knows by the last whether all of them were right. */
class LineReader {
  readonly #hash = sha256.create();
  /** Of what was read the ids alone are kept. */
  readonly #ids = new Set<string>();
  #line = 0;
  #hasEnd = false;

  /** The line in some bytes; nothing where it is the last, or stays where it was made. @throws CopyTrouble */
  take(bytes: Uint8Array): CopyLine | LaterLine | undefined {
    this.#line += 1;
    if (this.#hasEnd) throw new CopyTrouble('altered', this.#line);
    const line = objectIn(bytes, this.#line);
    if (this.#line > 1 && Object.hasOwn(line, 'end')) return this.#end(line);
    this.#hash.update(bytes);
    if (this.#line === 1) return headerIn(line);
    const { row, id } = rowIn(line, this.#line);
    if (id !== null && this.#ids.has(id)) throw new CopyTrouble('twice', this.#line, id);
    if (id !== null) this.#ids.add(id);
    return 'record' in row && !travels(row.record) ? undefined : row;
  }

  #end(line: Readonly<Record<string, unknown>>): undefined {
    const { end } = checked(endSchema, line, this.#line, '');
    const isRight = end.lines === this.#line - 1 && end.sha256 === this.#hash.digest().toHex();
    if (!isRight) throw new CopyTrouble('altered', this.#line);
    this.#hasEnd = true;
  }

  /** @throws CopyTrouble where the last line did not come */
  finish(): void {
    if (!this.#hasEnd) throw new CopyTrouble('cut', this.#line);
  }
}
