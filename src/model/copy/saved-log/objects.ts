/** Cuts a JSON file into the objects of the first list in it: what is long is never read as a whole. */
import { joined } from '../byte-lines.ts';
import { CopyTrouble } from '../copy-trouble.ts';

/** An object as it stands in the file, and the line it begins in, counted from 1. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly line: number;
}

/** So long may an object be, and what follows the list, in bytes. */
const MOST_PIECE_BYTES = 1_000_000;

const NEWLINE_BYTE = 0x0a;
const QUOTE_BYTE = 0x22;
const ESCAPE_BYTE = 0x5c;
const [LIST_BYTE, LIST_END_BYTE, OBJECT_BYTE, OBJECT_END_BYTE] = [0x5b, 0x5d, 0x7b, 0x7d];

type Turn = 'begins' | 'ends' | 'over' | null;

/** Where in a JSON text one is, byte by byte. */
class Place {
  line = 1;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  /** The list is: before, in it, or over. */
  #list: 'before' | 'in' | 'over' = 'before';

  /** @returns whether with this byte an object of the list begins or ends, or the list is over */
  pass(byte: number): Turn {
    if (byte === NEWLINE_BYTE) this.line += 1;
    if (this.#isInText) {
      this.#passText(byte);
      return null;
    }
    if (byte === QUOTE_BYTE) this.#isInText = true;
    else if (byte === OBJECT_BYTE || byte === LIST_BYTE) return this.#open(byte);
    else if (byte === OBJECT_END_BYTE || byte === LIST_END_BYTE) return this.#close(byte);
    return null;
  }

  #passText(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === ESCAPE_BYTE) this.#isEscaped = true;
    else if (byte === QUOTE_BYTE) this.#isInText = false;
  }

  #open(byte: number): Turn {
    this.#depth += 1;
    if (this.#depth === 2 && byte === LIST_BYTE && this.#list === 'before') this.#list = 'in';
    return this.#list === 'in' && this.#depth === 3 && byte === OBJECT_BYTE ? 'begins' : null;
  }

  #close(byte: number): Turn {
    this.#depth -= 1;
    if (this.#list !== 'in' || this.#depth > 2) return null;
    if (this.#depth === 2) return byte === OBJECT_END_BYTE ? 'ends' : null;
    this.#list = 'over';
    return 'over';
  }
}

/**
 * The objects in the first list of a JSON file's object, as many at once as arrived together.
 * @returns what follows the list, its end left out; null where the file ends before the list does
 * @throws CopyTrouble `long`
 */
export async function* objectsIn(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Piece[], string | null> {
  const place = new Place();
  /** Of what goes on in the next bytes. */
  let begun: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  let line = 1;
  let state: Turn = null;
  for await (const bytes of inSlices(stream)) {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length && state !== 'over'; at += 1) {
      const turn = place.pass(bytes[at] as number);
      if (turn === null) continue;
      if (turn === 'ends')
        pieces.push({ bytes: joined(begun, bytes.subarray(from, at + 1)), line });
      else line = place.line;
      begun = new Uint8Array(0);
      from = turn === 'begins' ? at : at + 1;
      state = turn;
    }
    const isGoingOn = state === 'begins' || state === 'over';
    begun = isGoingOn ? joined(begun, bytes.subarray(from)) : new Uint8Array(0);
    if (begun.length > MOST_PIECE_BYTES) throw new CopyTrouble('long', line);
    yield pieces;
  }
  return state === 'over' ? new TextDecoder().decode(begun) : null;
}

/** So many bytes are looked at before somebody else has a turn: browsers hand out two million at once. */
const SLICE_BYTES = 65_536;

async function* inSlices(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const bytes of stream)
    for (let from = 0; from < bytes.length; from += SLICE_BYTES)
      yield bytes.subarray(from, from + SLICE_BYTES);
}
