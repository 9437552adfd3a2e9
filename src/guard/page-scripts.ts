import type { PassNote, Visit } from '../messages/messages.ts';
import type { GuardTable } from '../model/cover/guard-table.ts';
import type { lets, Match, Matcher } from '../model/cover/matcher.ts';
import type { canonical } from '../networks/addresses/canonical.ts';
import type { send } from './send.ts';
import type { reportVisit } from './visits/report-visit.ts';

/**
 * What the guard knows and hands on, so that a page reads and compiles the list once, and what it can do, so that a
 * page carries it once.
 */
export interface GuardContext {
  readonly match: Matcher;
  readonly reportVisit: typeof reportVisit;
  readonly send: typeof send;
  readonly table: GuardTable | undefined;
  readonly lets: typeof lets;
  readonly canonical: typeof canonical;
  readonly cover: () => void;
  /** Shows the page again, unless the guard itself covers it. */
  readonly uncover: () => void;
  readonly stopLoading: () => void;
}

/** A script that runs beside the guard in a page, in its world. */
export interface PageScript {
  /** Called whenever the guard has learnt who is listed. */
  readonly update: (context: GuardContext) => void;
}

/** The owner's script: posts that cannot show again once they are covered. */
export interface OwnerScript extends PageScript {
  /** Called by the guard before the page moves; says whether the move was refused. */
  readonly refuse: (event: NavigateEvent) => boolean;
  readonly isCovering: () => boolean;
}

/** The veil's script: what is run into, be it a link or a story. */
export interface VeilScript extends PageScript {
  /**
   * Moves on from a story the page came to by itself; says whether it will. One cover is told of once: only
   * where it is new.
   */
  readonly skip: (found: Match, isNew: boolean, uncover: () => void) => boolean;
}

declare global {
  /** Has the guard that runs in this page read its table anew. */
  var reread: (() => void) | undefined;
  /** What the guard learnt last. */
  var guardContext: GuardContext | undefined;
  /** For posts that only the page itself names. */
  var owner: OwnerScript | undefined;
  /** For how long a listed page is looked at. */
  var stay: ((visit: Visit) => void) | undefined;
  /** Says that the pass by which a listed page shows ends. */
  var passNote: ((note: PassNote) => void) | undefined;
  /** For links to listed people, and stories that move on into theirs. */
  var veil: VeilScript | undefined;
}
