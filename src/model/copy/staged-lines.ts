/** How the lines of a copy are put aside until all of them are there: as text, so that nobody reads them in between. */
import * as v from 'valibot';
import { goneOf } from '../log/gone.ts';
import { wholeNumber } from '../records/common-schemas.ts';
import { type CopyRow, LINE_KINDS, type LineKind } from './line.ts';

/** In this order they are taken over: since when days have rows is to be known before the rows are. */
export const STAGED_KINDS: readonly LineKind[] = [
  ...(['record', 'mark'] as const),
  ...LINE_KINDS.filter((kind) => kind !== 'record' && kind !== 'mark'),
];

/** Lines that are put aside together: of a kind, and of checks also of a month; as text, one a line. */
export const stagedLinesSchema = v.strictObject({
  kind: v.picklist(STAGED_KINDS),
  /** `2026-11`; '' of what is no check. */
  month: v.pipe(v.string(), v.maxLength(7)),
  text: v.string(),
  count: wholeNumber,
});
export type StagedLines = Readonly<v.InferOutput<typeof stagedLinesSchema>>;

/** What tells of a check whether it is here, or is to come: id, day, when (epoch ms), and whose (id). */
export const lookSchema = v.strictTuple([v.string(), v.string(), v.number(), v.string()]);
export type Look = v.InferOutput<typeof lookSchema>;

/** A check that was taken out in the browser of a copy: its id, and when (epoch ms). */
export const takenOutSchema = v.strictTuple([v.string(), v.number()]);
export type TakenOut = v.InferOutput<typeof takenOutSchema>;

/** Lines by where they are put aside. */
export function stagedLines(rows: readonly CopyRow[]): StagedLines[] {
  const places = Map.groupBy(rows, (row) => placeOf(row).join(' '));
  return [...places.values()].map((some) => {
    const [kind, month] = placeOf(some[0] as CopyRow);
    return {
      kind,
      month,
      text: some.map((row) => JSON.stringify(row)).join('\n'),
      count: some.length,
    };
  });
}

const placeOf = (row: CopyRow): [kind: LineKind, month: string] => {
  const kind = STAGED_KINDS.find((one) => one in row) ?? 'record';
  return [kind, 'check' in row ? row.check.day.slice(0, 7) : ''];
};

/** What is to be known of the checks among some lines, but of those that were taken out there. */
export const looksIn = (rows: readonly CopyRow[]): Look[] =>
  rows.flatMap((row): Look[] => {
    if (!('check' in row) || row.check.removed) return [];
    const { id, day, at, person } = row.check;
    return [[id, day, at, person]];
  });

/** The checks among some lines that were taken out there. */
export const takenOutIn = (rows: readonly CopyRow[]): TakenOut[] =>
  rows.flatMap((row): TakenOut[] => {
    if ('check' in row && row.check.removed)
      return [[row.check.id, row.check.said.removed?.at ?? 0]];
    const [of, id] = 'gone' in row ? goneOf(row.gone) : [];
    return of === 'check' && id && 'gone' in row ? [[id, row.gone.at]] : [];
  });

/** The lines that were put aside. */
export const rowsIn = ({ text }: Pick<StagedLines, 'text'>): CopyRow[] =>
  text.split('\n').map((line) => JSON.parse(line));
