import type { Response } from '../people/person.ts';

/** How a person's pages are answered, and until when a pass holds for them (epoch ms; 0 without one). */
export interface Gate {
  readonly response: Response;
  readonly until: number;
}

/**
 * Whether a page may open at a time (epoch ms): the one place that says so, for rules, guard, pause page
 * and background. Without imports at run time, as the guard carries it.
 */
export const mayOpen = ({ response, until }: Gate, now: number): boolean =>
  response === 'notice' || (response === 'pause' && until > now);

type Answered = Pick<Gate, 'response'>;

/** Whether somebody's pages are stopped where no pass holds, rather than only counted. */
export const isStopped = ({ response }: Answered): boolean => !mayOpen({ response, until: 0 }, 0);

/** Whether a pass can hold for somebody: it opens what is stopped without. */
export const takesPass = ({ response }: Answered): boolean =>
  isStopped({ response }) && mayOpen({ response, until: 1 }, 0);
