import type { CopyLine } from './line.ts';

/** Lines of a copy as they are written: nobody who hands them on reads them again. */
export interface LineText {
  readonly text: string;
  /** How many they are. */
  readonly count: number;
}

/** Lines as they are written. */
export const lineText = (lines: readonly CopyLine[]): LineText => ({
  text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  count: lines.length,
});
