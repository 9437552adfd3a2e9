import { DAYS } from './since.ts';
import type { When } from './situation.ts';

/** From this many attempts a day on, it came up a few times. */
const FEW_ATTEMPTS = 3;

/** Reasons of the moment, the most particular first: what fits one of these goes before all else. */
export const PASSING = {
  missMe: { hope: 'miss-me' },
  whoWith: { hope: 'who-with' },
  howAre: { hope: 'how-are' },
  habit: { hope: 'habit' },
  practical: { hope: 'practical' },
  story: { surface: 'story' },
  post: { surface: 'post' },
  followers: { surface: 'followers' },
  message: { surface: 'message' },
  search: { surface: 'search' },
  again: { timesToday: FEW_ATTEMPTS },
  late: { part: 'night' },
  morning: { part: 'morning' },
  evening: { part: 'evening' },
} as const satisfies Record<string, When>;

/** Reasons that hold for longer; what fits them takes turns. */
export const STANDING = {
  profile: { surface: 'profile' },
  closed: { response: 'block' },
  open: { response: 'pause' },
  early: { days: [0, DAYS.month] },
  months: { days: [DAYS.month, DAYS.halfYear] },
  longer: { days: [DAYS.halfYear, Number.POSITIVE_INFINITY] },
  lighter: { trend: 'lighter' },
  heavier: { trend: 'heavier' },
  any: {},
} as const satisfies Record<string, When>;

/** Why a nudge is shown. */
export type Reason = keyof typeof PASSING | keyof typeof STANDING;
