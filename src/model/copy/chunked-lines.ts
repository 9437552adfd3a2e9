import type { CopyLine } from './line.ts';
import type { CopyChunk, CopyPosition } from './position.ts';

/** The lines of a copy, chunk by chunk. The next is asked for while those before are written. */
export async function* linesBy(
  ask: (from: CopyPosition | null) => Promise<CopyChunk>,
): AsyncGenerator<CopyLine> {
  const begin = (from: CopyPosition | null) => {
    const asked = ask(from);
    // Whoever stops in between does not hear of it.
    asked.catch(() => undefined);
    return asked;
  };
  for (let asked: Promise<CopyChunk> | null = begin(null); asked; ) {
    const { lines, next }: CopyChunk = await asked;
    asked = next && begin(next);
    yield* lines;
  }
}
