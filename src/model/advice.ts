/**
 * Nudges to stop over-analysing, as data. The ideas are those of the article the extension is made
 * for (a view is not a message, missing is not returning, signs are unsure, worth is one's own); the
 * words are ours, in the catalogue at `nudge.<id>`.
 */
import type { Surface } from '../networks/network.ts';

/** What a nudge speaks to: a kind of page, an hour, a harder day, or anything. */
export type Reason = 'late' | 'morning' | 'again' | 'any' | Surface;

const NUDGES = {
  any: [
    ...['view', 'missing', 'guess', 'signs', 'energy', 'worth', 'hoping', 'human', 'both', 'steer'],
    ...['proof', 'scenes', 'gathers', 'body', 'friend', 'later', 'enough', 'wave', 'forecast'],
  ],
  late: ['night', 'sleep', 'loud', 'charger'],
  morning: ['morning', 'begin'],
  again: ['again', 'gentle', 'tide'],
  story: ['story', 'viewed'],
  post: ['post'],
  followers: ['followers'],
  message: ['message'],
} satisfies Partial<Record<Reason, readonly string[]>>;

/** Every nudge's id. */
export const NUDGE_IDS: readonly string[] = Object.values(NUDGES).flat();

/** What is known of the moment. */
export interface Moment {
  /** Local hour, 0 to 23. */
  readonly hour: number;
  /** Checks so far today, this one included. */
  readonly timesToday: number;
  /** The kind of page, at a pause. */
  readonly surface: Surface | null;
}

export interface Nudge {
  readonly id: string;
  /** Why this one. */
  readonly reason: Reason;
}

/** From this many checks a day on, it is a harder day. */
const HARDER = 3;

const isLate = (hour: number) => hour >= 22 || hour < 5;

/** Why a nudge may be shown at a moment, most particular first. */
const reasonsAt = ({ hour, timesToday, surface }: Moment): Reason[] => [
  ...(surface ? [surface] : []),
  ...(timesToday >= HARDER ? ['again' as const] : []),
  ...(isLate(hour) ? ['late' as const] : []),
  ...(hour >= 5 && hour < 10 ? ['morning' as const] : []),
  'any',
];

const idsFor = (reason: Reason): readonly string[] =>
  (NUDGES as Partial<Record<Reason, readonly string[]>>)[reason] ?? [];

/**
 * The nudge for a moment: the most particular one that was not shown lately.
 * @param shown ids shown lately, which are passed over while there are others
 * @param turn any whole number; successive ones rotate
 */
export function chooseNudge(moment: Moment, shown: readonly string[], turn: number): Nudge {
  const fitting = reasonsAt(moment).map((reason) => ({
    reason,
    ids: idsFor(reason).filter((id) => !shown.includes(id)),
  }));
  const { reason, ids } = fitting.find(({ ids }) => ids.length > 0) ?? {
    reason: 'any',
    ids: idsFor('any'),
  };
  return { id: ids[turn % ids.length] ?? 'view', reason };
}

/** So many nudges pass before one comes again. */
export const APART = 10;

/**
 * The nudge for a pause, the same however often it is asked for: the looks before it today are taken
 * to have been like it, and their nudges are passed over.
 * @param start any whole number; it moves the rotation, so that days differ
 */
export function nudgeAtPause(moment: Moment, start: number): Nudge {
  const shown: string[] = [];
  for (let time = 1; time < moment.timesToday; time += 1) {
    const { id } = chooseNudge({ ...moment, timesToday: time }, shown.slice(-APART), start + time);
    shown.push(id);
  }
  return chooseNudge(moment, shown.slice(-APART), start + moment.timesToday);
}
