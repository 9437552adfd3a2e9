/** Why the log cannot be opened: a newer Breathing Room wrote it, it is held open elsewhere, or it does not open. */
export const TROUBLES = ['newer', 'busy', 'closed'] as const;
export type TroubleKind = (typeof TROUBLES)[number];

const PREFIX = 'log: ';

/** The log cannot be opened. Its message tells why, as that alone survives the way to another context. */
export class LogTrouble extends Error {
  constructor(kind: TroubleKind) {
    super(PREFIX + kind);
  }
}

/** Why the log could not be opened, from an error of this or another context; null for any other error. */
export function troubleIn(error: unknown): TroubleKind | null {
  const message = error instanceof Error ? error.message : '';
  return TROUBLES.find((kind) => message === PREFIX + kind) ?? null;
}
