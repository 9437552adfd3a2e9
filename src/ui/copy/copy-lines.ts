import { sendWithRetry } from '../../messages/messages.ts';
import type { CopyLine } from '../../model/copy/line.ts';
import type { CopyPosition } from '../../model/copy/position.ts';

/** The lines of a copy of all that is kept now. The next are asked for while those before are written. */
export async function* copyLines(): AsyncGenerator<CopyLine> {
  let asked = ask(null);
  for (;;) {
    const { lines, next } = await asked;
    if (next) asked = ask(next);
    yield* lines;
    if (!next) return;
  }
}

function ask(from: CopyPosition | null) {
  const asked = sendWithRetry('copyLines', { from });
  // Whoever stops in between does not hear of it.
  asked.catch(() => undefined);
  return asked;
}
