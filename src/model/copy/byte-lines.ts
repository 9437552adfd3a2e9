import { CopyTrouble } from './copy-trouble.ts';

/** A line may be so long, in bytes: of a check with as many visits as it holds a tenth of that. */
const MOST_LINE_BYTES = 1_000_000;

const NEWLINE_BYTE = 10;

/**
 * The lines of a stream, each with its newline, as many at once as arrived together.
 * @throws CopyTrouble `long`; `cut` where the last has no newline
 */
export async function* byteLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let rest = new Uint8Array(0);
  let count = 0;
  for await (const some of stream) {
    const bytes = rest.length > 0 ? joined(rest, some) : some;
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let to = bytes.indexOf(NEWLINE_BYTE); to >= 0; to = bytes.indexOf(NEWLINE_BYTE, from)) {
      lines.push(bytes.subarray(from, to + 1));
      from = to + 1;
    }
    rest = bytes.slice(from);
    const long = [...lines, rest].findIndex(({ length }) => length > MOST_LINE_BYTES);
    if (long >= 0) throw new CopyTrouble('long', count + long + 1);
    count += lines.length;
    yield lines;
  }
  if (rest.length > 0) throw new CopyTrouble('cut', count + 1);
}

/** Some bytes, and those behind them. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
