import * as v from 'valibot';
import type { Moment } from '../care/moment.ts';
import type { StoredCheck } from './check.ts';
import { saidAt, withFacts } from './fold.ts';
import { NO_FACTS } from './visit-facts.ts';

const entries = {
  /** What it was, and its id. */
  id: v.string(),
  /** Its local day, an ISO date. */
  day: v.string(),
  /** Whose it was (id): with them it goes. */
  person: v.optional(v.string()),
  /** When it was let go of, epoch milliseconds. */
  at: v.number(),
};

/** What is left of a look that was taken out, or of a moment that was taken back: so that no older copy brings it back. */
export const goneSchema = v.looseObject(entries);
export type Gone = Readonly<v.InferOutput<v.ObjectSchema<typeof entries, undefined>>>;

type Of = 'check' | 'moment';

/** The id under which it is known that a check or a moment (id) is gone. */
export const goneId = (of: Of, id: string): string => `${of} ${id}`;

/** What of, and its id there. */
export function goneOf({ id }: Gone): readonly [of: Of, id: string] {
  const at = id.indexOf(' ');
  return [id.slice(0, at) === 'check' ? 'check' : 'moment', id.slice(at + 1)];
}

/** What is left of a check that was taken out. */
export const goneCheck = ({ id, day, person, said }: StoredCheck): Gone => ({
  ...{ id: goneId('check', id), day, person, at: said.removed?.at ?? 0 },
});

/** What is left of a moment that was taken back (epoch ms). */
export const goneMoment = ({ id, day, person, at }: Moment, now: number): Gone => ({
  ...{ id: goneId('moment', id), day, at: Math.max(at, now) },
  ...(person && { person }),
});

/** A check that was taken out elsewhere: it is out here too, unless it was brought back since. */
export const takenOut = (check: StoredCheck, { at }: Pick<Gone, 'at'>): StoredCheck =>
  withFacts(check, { ...NO_FACTS, said: saidAt({ removed: 1 }, at) });
