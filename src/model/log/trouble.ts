/**
 * Why the log is out of reach: a newer Breathing Room wrote it, it is held open elsewhere, there is no room to write, or
 * it does not open.
 */
export const TROUBLES = ['newer', 'busy', 'full', 'closed'] as const;
export type TroubleKind = (typeof TROUBLES)[number];

const PREFIX = 'log: ';

/** The log is out of reach. Its message tells why, as that alone survives the way to another context. */
export class LogTrouble extends Error {
  constructor(kind: TroubleKind) {
    super(PREFIX + kind);
  }
}

/** Why the log was out of reach, from an error of this or another context; null for any other error. */
export function troubleIn(error: unknown): TroubleKind | null {
  const message = error instanceof Error ? error.message : '';
  return TROUBLES.find((kind) => message === PREFIX + kind) ?? null;
}

/** What is said of a look that is not in the log any more. */
export const NO_SUCH_CHECK = 'answerCheck: no such check';
