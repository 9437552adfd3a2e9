import type { Response } from '../people/person.ts';
import { PASS_MS } from './limits.ts';
import type { Need } from './need.ts';

/** How a person's pages are answered, and until when a pass opens them (epoch ms; 0 without one), see `opensUntil`. */
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
  response === 'notice' || holds(until, now);

type Answered = Pick<Gate, 'response'>;

/** Whether somebody's pages are stopped where no pass holds, rather than only counted. */
export const isStopped = ({ response }: Answered): boolean => !mayOpen({ response, until: 0 }, 0);

/** Whether going on after a wait opens somebody's pages. */
export const takesPass = ({ response }: Answered): boolean => response === 'pause';

/**
 * Until when a pass opens somebody's pages, epoch ms; 0 where it opens none: what is kept closed opens for a need
 * alone, and what is only counted needs no pass.
 */
export const opensUntil = (
  answered: Answered,
  { until, need }: { readonly until: number; readonly need?: Need | undefined },
): number => (takesPass(answered) || (need && isStopped(answered)) ? until : 0);
