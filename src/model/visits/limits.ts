/** Seconds before "Continue" opens. */
export const WAIT = { shortest: 3, usual: 10, longest: 60 } as const;

/** How long going on is open for one person, in milliseconds. */
export const PASS_MS = 10 * 60_000;

/** A pause that nobody came to, or touched, for this long is over, in milliseconds. */
export const FORGOTTEN_MS = 10 * 60_000;

/** Visits to the same person within this many milliseconds are one check. */
export const SAME_CHECK_MS = 30_000;
