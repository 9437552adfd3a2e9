/** Seconds before "Continue" opens. */
export const WAIT = { shortest: 3, usual: 10, longest: 60 } as const;

/** No pass is longer, in minutes. */
const LONGEST_PASS_MINUTES = 10;

/**
 * For how many minutes going on may be open for one person; for how many unless the user chooses, the least; for how many
 * at most, unless the user wants less; and for how many it was before there was a choice.
 */
export const PASS = {
  minutes: [1, 3, LONGEST_PASS_MINUTES],
  usual: 1,
  longest: LONGEST_PASS_MINUTES,
  formerly: LONGEST_PASS_MINUTES,
} as const;

/**
 * For how many minutes a page opens that is needed: as long as any pass, to read, save or answer something without
 * hurry. Who needs longer opens it again, as often as they like.
 */
export const NEEDED_MINUTES = LONGEST_PASS_MINUTES;

/** The same, in milliseconds. */
export const PASS_MS = LONGEST_PASS_MINUTES * 60_000;

/** A pause that nobody came to, or touched, for this long is over, in milliseconds. */
export const FORGOTTEN_PAUSE_MS = 10 * 60_000;

/** Visits to the same person within this many milliseconds are one check. */
export const SAME_CHECK_MS = 30_000;

/** So many visits a check holds: more than anybody makes, and few enough to write it anew with each. */
export const MOST_VISITS = 200;
