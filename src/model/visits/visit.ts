/**
 * A visit: one address of somebody listed, about to open in one tab. Its state is the furthest of what
 * happened in it, so neither the order nor the number of reports matters.
 */

/**
 * What came of a check. `turned-away`: stopped by us, the user has not chosen. `stopped`: the user
 * left by choice. `went-on`: the page was seen. The first two are told as "stayed closed". `needed`: it opened
 * for something practical, which is neither an attempt nor a look.
 */
export const OUTCOMES = ['turned-away', 'stopped', 'went-on', 'needed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How a check came about, as far as the browser tells: `opened` is an address typed, bookmarked or
 * followed from elsewhere (no page of ours learns which: the referrer is empty behind a rule, Chromium
 * 156 and Firefox 153). `advance` and `feed` are running into someone, unasked.
 */
export const ORIGINS = ['opened', 'link', 'search', 'advance', 'feed'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Whether what came about so was run into, rather than looked for. */
export const isMet = (origin: Origin): boolean => origin === 'advance' || origin === 'feed';

/** The states of a visit, from the first to the furthest, with what each comes to. */
const OUTCOMES_BY_STATE = {
  /** The guard or the pause page saw it come. */
  seen: 'turned-away',
  paused: 'turned-away',
  /** A story that was skipped beneath the cover. */
  'passed-by': 'turned-away',
  left: 'stopped',
  /** It opened for a need, or under a pass for one. */
  needed: 'needed',
  /** Let by: only counted, or under a pass. */
  'let-by': 'went-on',
  /** The user chose to go on. */
  'gone-on': 'went-on',
  'pass-ended': 'went-on',
} as const satisfies Record<string, Outcome>;

export type VisitState = keyof typeof OUTCOMES_BY_STATE;
export const VISIT_STATES = Object.keys(OUTCOMES_BY_STATE) as [VisitState, ...VisitState[]];

/** The state that some events lead to: the furthest of them, `seen` without any. */
export const stateOf = (events: readonly { readonly kind: VisitState }[]): VisitState =>
  VISIT_STATES.findLast((state) => events.some(({ kind }) => kind === state)) ?? 'seen';

/** What events come to by themselves, before the user's own word. */
export const happened = (events: readonly { readonly kind: VisitState }[]): Outcome =>
  OUTCOMES_BY_STATE[stateOf(events)];
