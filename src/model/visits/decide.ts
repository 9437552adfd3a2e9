import type { Person } from '../people/person.ts';
import { PASS_MINUTES } from './limits.ts';
import type { OpenPause } from './open-pause.ts';
import type { Pass } from './pass.ts';

/** A pause nobody looked at for this long is over, and the next visit opens a new one. */
const FORGOTTEN_MS = PASS_MINUTES * 60_000;

export interface Decision {
  /** Whether the page may show. */
  readonly lets: boolean;
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
  person: Person,
  pass: Pass | undefined,
  open: OpenPause | undefined,
  wait: number,
  now: number,
): Decision {
  if (person.response === 'notice') return { lets: true, readyAt: null, joins: null };
  if (person.response === 'block') return { lets: false, readyAt: null, joins: null };
  if (pass && pass.until > now) return { lets: true, readyAt: null, joins: pass.check };
  if (open && now - open.seen < FORGOTTEN_MS) {
    return { lets: false, readyAt: open.readyAt, joins: open.check };
  }
  return { lets: false, readyAt: now + wait * 1000, joins: null };
}
