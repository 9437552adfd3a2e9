import { isSame } from '../records/same.ts';
import type { CopyChunk, CopyPosition } from './position.ts';

/** Reads the lines behind a place, or the first ones. */
type ReadChunk = (from: CopyPosition | null) => Promise<CopyChunk>;

/**
 * Reads as another does, and what follows at once, while the answer is on its way: what was read is kept for the next
 * call alone.
 */
export function readAhead(read: ReadChunk): ReadChunk {
  let ahead: { readonly from: CopyPosition; readonly chunk: Promise<CopyChunk> } | null = null;
  return async (from) => {
    const held = ahead && isSame(ahead.from, from) ? ahead.chunk : read(from);
    ahead = null;
    const chunk = await held;
    if (chunk.next) ahead = { from: chunk.next, chunk: begun(read(chunk.next)) };
    return chunk;
  };
}

/** A copy, chunk by chunk. The next is asked for while those before are written. */
export async function* chunksBy(ask: ReadChunk): AsyncGenerator<CopyChunk> {
  for (let asked: Promise<CopyChunk> | null = begun(ask(null)); asked; ) {
    const chunk: CopyChunk = await asked;
    asked = chunk.next && begun(ask(chunk.next));
    yield chunk;
  }
}

/** Whoever stops in between does not hear of what fails. */
function begun<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}
