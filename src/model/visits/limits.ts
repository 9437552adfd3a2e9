/** Seconds before "Continue" opens. */
export const WAIT = { shortest: 3, usual: 10, longest: 60 } as const;

/** How long going on is open for one person, in minutes. */
export const PASS_MINUTES = 10;

/** Visits to the same person within this many milliseconds are one check. */
export const SAME_CHECK_MS = 30_000;
