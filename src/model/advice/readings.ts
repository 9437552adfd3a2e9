/**
 * What a question or a sign is answered with, as data; each reading is three brief parts in the
 * catalogue, at `question.<id>` and `sign.<id>`. The signs are the article's: seven, five and eight.
 */

/** Questions on a mind, by whom they turn to: oneself, the other, and what is left between the two. */
export const QUESTIONS = {
  them: ['miss', 'back', 'long', 'love', 'make', 'cold'],
  self: ['badly', 'fault', 'slow'],
  both: ['over', 'hope', 'none', 'write'],
} as const;

/** The parts of an answer: what is so, what stays open, what to do. */
export const ANSWER = ['so', 'open', 'now'] as const;

/** Signs that they may miss you, signs that they do not, and situations that make it less likely. */
export const SIGNS = {
  miss: ['contact', 'watches', 'likes', 'friends', 'strings', 'rebound', 'glad'],
  leave: ['stop', 'cold', 'company', 'busy', 'limit'],
  less: ['used', 'distant', 'short', 'harm', 'trust', 'mean', 'past', 'lonely'],
} as const;

/** Signs that may be more than missing: what comes after a no, or keeps watch. Their readings lead to help as well. */
export const MAY_SCARE: readonly string[] = ['contact', 'watches', 'friends', 'strings', 'mean'];

/** The parts of a sign's reading: what it may mean, what it does not, what to do. */
export const MEANING = ['may', 'not', 'now'] as const;

/** What people do who miss someone and stay away; texts at `way.<id>`. */
export const WAYS = ['reasons', 'wall', 'busy', 'same', 'guilt', 'peek', 'write', 'cold'] as const;
