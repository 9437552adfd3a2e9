import type { Response } from '../people/person.ts';
import { PASS_MS } from './limits.ts';

/** How a person's pages are answered, and until when a pass holds for them (epoch ms; 0 without one). */
export interface Gate {
  readonly response: Response;
  readonly until: number;
}

/**
 * Whether a pass until a time (epoch ms) holds now. One with longer to go than it lasts, in milliseconds, is from a
 * clock that was ahead, or was set back since.
 */
export const holds = (until: number, now: number, lasts = PASS_MS): boolean =>
  until > now && until <= now + lasts;

/**
 * Whether a page may open at a time (epoch ms): the one place that says so, for rules, guard and background.
 * The guard carries it.
 */
export const mayOpen = ({ response, until }: Gate, now: number): boolean =>
  response === 'notice' || (response === 'pause' && holds(until, now));

type Answered = Pick<Gate, 'response'>;

/** Whether somebody's pages are stopped where no pass holds, rather than only counted. */
export const isStopped = ({ response }: Answered): boolean => !mayOpen({ response, until: 0 }, 0);

/** Whether a pass can hold for somebody: it opens what is stopped without. */
export const takesPass = ({ response }: Answered): boolean =>
  isStopped({ response }) && mayOpen({ response, until: 1 }, 0);
