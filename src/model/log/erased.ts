import * as v from 'valibot';
import { kind } from '../records/kind.ts';
import { type Days, isAmong, markEntries } from './erasing.ts';

/**
 * What was erased by time, and when: no copy from before brings it back, and a browser that hears of it lets go of the
 * same. Dates alone.
 */
export const erased = kind('erased', v.looseObject(markEntries));
export type Erased = Readonly<v.InferOutput<typeof erased.schema>>;

/** The id of such a mark: days that are erased again have one mark, the later. */
export const erasedId = ({ from, until }: Days): string => `${from} ${until}`;

/** Whether something of a day (ISO date), from a moment (epoch ms), was erased. */
export const isErased = (marks: readonly Erased[], day: string, at: number): boolean =>
  marks.some((mark) => isAmong(day, mark) && at < mark.at);
