import type { Response } from '../people/person.ts';
import { isStopped, mayOpen, opensUntil, takesPass } from './may-open.ts';
import type { OpenPause } from './open-pause.ts';
import { isOpenBy, type Pass } from './pass.ts';

export interface Decision {
  /** Whether the page may open now. */
  readonly isOpen: boolean;
  /** It opens as it is needed: no look. */
  readonly isNeeded: boolean;
  /** When going on opens; null where it never does, or needs no waiting. */
  readonly readyAt: number | null;
  /** The check this visit belongs to, if one is under way. */
  readonly joins: string | null;
}

/**
 * What happens to a visit.
 * @param open the pause that takes it in, if one does
 * @param wait seconds before "Continue" opens
 * @param now epoch ms
 */
export function decide(
  person: { readonly response: Response },
  pass: Pass | undefined,
  open: OpenPause | undefined,
  wait: number,
  now: number,
): Decision {
  const until = pass && isOpenBy(pass, now) ? opensUntil(person, pass) : 0;
  if (mayOpen({ response: person.response, until }, now)) {
    const by = isStopped(person) ? pass : undefined;
    return { isOpen: true, isNeeded: Boolean(by?.need), readyAt: null, joins: by?.check ?? null };
  }
  const readyAt = takesPass(person) ? now + (leftOf(open, now) ?? wait * 1_000) : null;
  return { isOpen: false, isNeeded: false, readyAt, joins: open?.check ?? null };
}

/** How long a pause still waits, in milliseconds: not longer than when it was last seen, if the clock was set back. */
function leftOf(open: OpenPause | undefined, now: number): number | null {
  if (open?.readyAt == null) return null;
  return Math.max(0, open.readyAt - Math.max(now, open.seen));
}
