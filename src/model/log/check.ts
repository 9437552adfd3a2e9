import * as v from 'valibot';
import { accepting } from '../records/accepting.ts';
import { arrivalEntries, eventSchema } from '../visits/event.ts';
import { passMinutes } from '../visits/pass.ts';
import { OUTCOMES } from '../visits/visit.ts';
import { answerEntries, saidSchema } from './answers.ts';

/** What is shown and counted of a check. It follows from the facts, and is kept for the log to find it by. */
const shown = {
  id: v.string(),
  /** Ids of every visit folded into this check (reloads, redirects, more tabs), own id first. */
  visits: v.array(v.string()),
  /** When its first visit came, epoch milliseconds. */
  at: v.number(),
  /** When its latest visit came. */
  seen: v.number(),
  person: v.string(),
  ...arrivalEntries,
  ...answerEntries,
  /** As it came out, or as the user corrected it. */
  outcome: v.picklist(OUTCOMES),
  /** The user chose to go on. */
  isChosen: v.optional(v.literal(true)),
  /** No other attempt came in the half hour before it, see sittings.ts. */
  opensSitting: v.optional(v.literal(true)),
  /** The passes given in it, in order: for how many minutes, and whether the user ended it before its time. */
  passes: v.optional(
    v.array(v.looseObject({ minutes: passMinutes, isEarly: v.optional(v.literal(true)) })),
  ),
  /** How long its pages were looked at, in seconds, by visit. */
  stays: v.optional(v.record(v.string(), v.number())),
};

/** What happened, and what the user said of it. */
const facts = { events: v.array(eventSchema), said: saidSchema };

/** A check as the log kept it before version 3: what is shown, without the facts. */
export const oldCheckSchema = v.looseObject(shown);

/** A check as the log keeps it, since version 3. Unknown fields are kept: a later version may have written them. */
export const checkSchema = v.looseObject({ ...shown, ...facts });

/** One look at a person, and what the user said of it. */
export type Check = Readonly<v.InferOutput<v.ObjectSchema<typeof shown, undefined>>>;

/** A check with the facts it follows from. */
export type StoredCheck = Check & Readonly<v.InferOutput<v.ObjectSchema<typeof facts, undefined>>>;

/** Whether a stored value is a check of this version. */
export const isCheck: (stored: unknown) => stored is StoredCheck = accepting(checkSchema);

/** Those of some stored values that are checks of this version; others are left where they are. */
export const checksIn = (stored: readonly unknown[]): StoredCheck[] => stored.filter(isCheck);

/** The passes of a look that went on: of one corrected to another outcome none is told. */
export const passesOf = ({ outcome, passes = [] }: Pick<Check, 'outcome' | 'passes'>) =>
  outcome === 'went-on' ? passes : [];

/** How long the pages of a look that went on were looked at, in seconds, to within five a visit. */
export const secondsOf = ({ outcome, stays = {} }: Pick<Check, 'outcome' | 'stays'>): number =>
  outcome === 'went-on' ? Object.values(stays).reduce((sum, seconds) => sum + seconds, 0) : 0;
