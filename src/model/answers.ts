/** What the user says of a check, by taps alone. All of it is optional, and all of it can be changed. */

/** What somebody hoped to find. */
export const HOPES = ['miss-me', 'who-with', 'how-are', 'habit', 'practical', 'other'] as const;
export type Hope = (typeof HOPES)[number];

/** Whether a look helped. */
export const HELPED = ['better', 'same', 'worse'] as const;
export type Helped = (typeof HELPED)[number];

/** How one got there, where the browser cannot tell. */
export const WAYS = ['looking', 'ran-into'] as const;
export type Way = (typeof WAYS)[number];

export const MOODS = ['sad', 'anxious', 'angry', 'hopeful', 'numb', 'calm'] as const;

/** What came before; users add their own. */
export const TRIGGERS = [
  ...['lonely', 'bored', 'late-night', 'saw-post', 'alcohol', 'anniversary', 'argument'],
  ...['good-news'],
] as const;

/** Longest name of a trigger of the user's own, and of a note, in characters. */
export const LONGEST = { trigger: 30, note: 280 } as const;

export interface Answers {
  readonly hope?: Hope | undefined;
  /** Goes before what the browser told of the way. */
  readonly cameBy?: Way | undefined;
  readonly mood?: string | undefined;
  readonly triggers?: readonly string[] | undefined;
  readonly note?: string | undefined;
  /** Asked ten minutes after going on. */
  readonly helped?: Helped | undefined;
  /** Asked the next day. */
  readonly helpedLater?: Helped | undefined;
  /** It was somebody else at this computer: kept, and not counted. */
  readonly isNotMe?: boolean | undefined;
  /** Taken out of the log by the user; gone for good within a day. */
  readonly isRemoved?: boolean | undefined;
}
