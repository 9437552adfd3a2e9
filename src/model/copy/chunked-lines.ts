import type { CopyChunk, CopyPosition } from './position.ts';

/** A copy, chunk by chunk. The next is asked for while those before are written. */
export async function* chunksBy(
  ask: (from: CopyPosition | null) => Promise<CopyChunk>,
): AsyncGenerator<CopyChunk> {
  const begin = (from: CopyPosition | null) => {
    const asked = ask(from);
    // Whoever stops in between does not hear of it.
    asked.catch(() => undefined);
    return asked;
  };
  for (let asked: Promise<CopyChunk> | null = begin(null); asked; ) {
    const chunk: CopyChunk = await asked;
    asked = chunk.next && begin(chunk.next);
    yield chunk;
  }
}
