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
export type Mood = (typeof MOODS)[number];

/** What came before; users add their own. */
export const TRIGGERS = [
  ...['lonely', 'bored', 'late-night', 'saw-post', 'alcohol', 'anniversary', 'argument'],
  ...['good-news'],
] as const;

/** Longest name of a trigger of the user's own, and of a note, in characters. */
export const LONGEST = { trigger: 30, note: 280 } as const;

/** Null takes an answer back. */
export interface Answers {
  readonly hope?: Hope | null | undefined;
  /** Goes before what the browser told of the way. */
  readonly cameBy?: Way | null | undefined;
  readonly mood?: Mood | null | undefined;
  readonly triggers?: readonly string[] | undefined;
  readonly note?: string | null | undefined;
  /** Asked ten minutes after going on. */
  readonly helped?: Helped | null | undefined;
  /** Asked the next day. */
  readonly helpedLater?: Helped | null | undefined;
  /** It was somebody else at this computer: kept, and not counted. */
  readonly isNotMe?: boolean | undefined;
  /** 1 once the user took it out of the log, for good within a day. A number: browsers index no booleans. */
  readonly removed?: 0 | 1 | undefined;
}
