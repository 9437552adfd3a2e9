import type { insist, Visit } from '../messages.ts';
import type { WatchTable } from '../storage/watch.ts';
import type { Match, Matcher } from './match.ts';
import type { tell } from './tell.ts';

/** What the guard knows and hands on, so that a page reads and compiles the list once. */
export interface Known {
  readonly match: Matcher;
  readonly tell: typeof tell;
  readonly send: typeof insist;
  readonly table: WatchTable | undefined;
}

/** A script that runs beside the guard in a page, in its world. */
export interface Beside {
  /** Called whenever the guard has learnt who is listed. */
  readonly learn: (known: Known) => void;
  /** Stops it for good. */
  readonly end: () => void;
}

/** The veil's script: what is run into, be it a link or a story. */
export interface Veiling extends Beside {
  /** Moves on from a story the page came to by itself; says whether it will. */
  readonly skip: (found: Match, uncover: () => void) => boolean;
}

declare global {
  /** What the guard learnt last. */
  var known: Known | undefined;
  /** For posts that only the page itself names. */
  var owner: Beside | undefined;
  /** For how long a listed page is looked at. */
  var stay: ((visit: Visit) => void) | undefined;
  /** For links to listed people, and stories that move on into theirs. */
  var veil: Veiling | undefined;
}
