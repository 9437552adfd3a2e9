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
