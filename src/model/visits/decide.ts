import type { Response } from '../people/person.ts';
import { PASS_MINUTES } from './limits.ts';
import { mayOpen, takesPass } from './may-open.ts';
import type { OpenPause } from './open-pause.ts';
import type { Pass } from './pass.ts';

/** A pause nobody looked at for this long is over, and the next visit opens a new one. */
const FORGOTTEN_MS = PASS_MINUTES * 60_000;

export interface Decision {
  /** Whether the page may open now. */
  readonly isOpen: boolean;
  /** When going on opens; null where it never does, or needs no waiting. */
  readonly readyAt: number | null;
  /** The check this visit belongs to, if one is under way. */
  readonly joins: string | null;
}

/**
 * What happens to a visit.
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
  const isOpen = mayOpen({ response: person.response, until: pass?.until ?? 0 }, now);
  if (isOpen || !takesPass(person)) {
    const joins = takesPass(person) ? (pass?.check ?? null) : null;
    return { isOpen, readyAt: null, joins };
  }
  if (open && now - open.seen < FORGOTTEN_MS) {
    return { isOpen, readyAt: open.readyAt, joins: open.check };
  }
  return { isOpen, readyAt: now + wait * 1000, joins: null };
}
