import * as v from 'valibot';
import { epochMs, text } from '../records/common-schemas.ts';
import { type Known, kind } from '../records/kind.ts';
import { PASS } from './limits.ts';
import { holds } from './may-open.ts';
import { NEEDS, type Need } from './need.ts';

export const passMinutes = v.picklist(PASS.minutes);

/** For how many minutes a pass is given. */
export type PassMinutes = v.InferOutput<typeof passMinutes>;

const passSchema = v.looseObject({
  until: epochMs,
  check: text(64),
  /** The visit in which it was given. */
  visit: v.optional(text(64)),
  /** Passes of before there was a choice have none: they were for ten. */
  minutes: v.optional(passMinutes),
  /** What the pages are needed for; none where the user went on after a wait. */
  need: v.optional(v.picklist(NEEDS)),
});

/** Leave to go on to one person's pages until a time (epoch ms); visits under it are its check. By person id. */
export const pass = kind('pass', passSchema);
export type Pass = Known<v.InferOutput<typeof passSchema>>;

const MINUTE_MS = 60_000;

/** The pass that is given at a time (epoch ms), under a check. */
export const passFrom = (at: number, check: string, minutes: PassMinutes, need?: Need): Pass => ({
  until: at + minutes * MINUTE_MS,
  check,
  minutes,
  ...(need && { need }),
});

/** When a pass was given, epoch ms. */
export const givenAt = ({ until, minutes = PASS.formerly }: Pass): number =>
  until - minutes * MINUTE_MS;

/** Whether a pass holds at a time (epoch ms): no longer than it was given for, wherever the clock was set. */
export const isOpenBy = ({ until, minutes = PASS.formerly }: Pass, now: number): boolean =>
  holds(until, now, minutes * MINUTE_MS);

/** How long before its end a pass says so, in milliseconds: a minute, or a third of the shortest. */
export const noticeOf = ({ minutes = PASS.formerly }: Pass): number =>
  Math.min(MINUTE_MS, (minutes * MINUTE_MS) / 3);
