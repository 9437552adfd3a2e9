/**
 * Nudges to stop over-analysing, as data: why each is shown, what it is about, and its id. The ideas are
 * those of the article the extension is made for; the words are ours, in the catalogue at `nudge.<id>`.
 */
import type { Reason } from './reasons.ts';

/** What a nudge is about; "less like this" goes by it. */
export const THEMES = [
  'signs',
  'missing',
  'doing',
  'worth',
  'kindness',
  'time',
  'rest',
  'company',
  'urge',
  'contact',
] as const;
export type Theme = (typeof THEMES)[number];

const IDS: Readonly<Record<Reason, Partial<Record<Theme, readonly string[]>>>> = {
  missMe: {
    signs: ['missProof', 'missQuiet'],
    missing: ['missBoth'],
    kindness: ['missYou'],
    company: ['missWarm'],
    doing: ['missAnswer'],
  },
  whoWith: {
    worth: ['withFace', 'withRace'],
    signs: ['withNew'],
    urge: ['withHurt'],
    doing: ['withOwn'],
  },
  howAre: {
    kindness: ['howKind', 'howOthers', 'howCarry'],
    signs: ['howPosts'],
    doing: ['howYou'],
  },
  habit: {
    urge: ['habitHand'],
    time: ['habitPath', 'habitNotice', 'habitSmall'],
    doing: ['habitCup'],
  },
  practical: {
    contact: ['taskWrite', 'taskShort'],
    company: ['taskElse'],
  },
  story: {
    signs: ['story', 'storyClip'],
    urge: ['viewed', 'storyDay'],
  },
  post: {
    signs: ['post', 'postFor', 'postSmile'],
    urge: ['postStays'],
  },
  followers: {
    signs: ['followers', 'followNew'],
    worth: ['followCount'],
  },
  message: {
    contact: ['message', 'messageThen', 'messageWait'],
    company: ['messageFriend'],
  },
  search: {
    doing: ['searchName'],
    signs: ['searchFind'],
    rest: ['searchRest'],
  },
  again: {
    urge: ['again', 'tide'],
    kindness: ['gentle', 'againCount'],
    doing: ['againRoom'],
    company: ['againTell'],
  },
  late: {
    rest: ['night', 'sleep', 'loud', 'charger', 'lateBook', 'lateBreath'],
    urge: ['lateWait'],
    missing: ['lateTired'],
  },
  morning: {
    doing: ['morning', 'begin', 'firstPlan'],
    rest: ['firstCup', 'firstLight'],
  },
  evening: {
    doing: ['evenHour', 'evenCook'],
    rest: ['evenSongs'],
    company: ['evenCall'],
    kindness: ['evenSoft'],
  },
  profile: {
    signs: ['profileShop'],
    doing: ['profileNew', 'profileMap'],
    urge: ['profileSame'],
  },
  closed: {
    worth: ['closedDay'],
    urge: ['closedHold'],
    doing: ['closedElse'],
  },
  open: {
    urge: ['openBoth'],
    rest: ['openBreath'],
  },
  early: {
    rest: ['earlyFirst'],
    signs: ['earlyCold'],
    kindness: ['earlyAll'],
    time: ['earlySmall'],
    contact: ['earlyQuiet'],
  },
  months: {
    missing: ['monthsMost'],
    time: ['monthsRoots', 'monthsLess'],
    doing: ['monthsShape'],
    kindness: ['monthsBack'],
  },
  longer: {
    missing: ['longerFewer'],
    time: ['longerFar', 'longerDone'],
    doing: ['longerRoom'],
    urge: ['longerWave'],
  },
  lighter: {
    time: ['lightFeel', 'lightNext'],
    doing: ['lightRoom'],
    worth: ['lightYou'],
  },
  heavier: {
    kindness: ['heavyAsk'],
    urge: ['heavyPull'],
    company: ['heavyTell'],
    rest: ['heavyLess'],
  },
  any: {
    signs: ['view', 'guess', 'signs', 'proof', 'scenes', 'forecast', 'readInto', 'heart', 'like'],
    missing: ['missing', 'hoping', 'both', 'warmth', 'decision', 'lonely'],
    doing: ['energy', 'steer', 'oneThing', 'hopeMove', 'stand'],
    worth: ['worth', 'silent', 'likeOne', 'whole'],
    kindness: ['human', 'twoSides', 'tired', 'tears'],
    time: ['gathers', 'enough', 'hidden', 'passes'],
    rest: ['body', 'shoulders'],
    company: ['friend', 'dinner', 'voice'],
    urge: ['later', 'wave', 'minute', 'feet'],
    contact: ['silence', 'draft', 'plain'],
  },
};

export interface Nudge {
  readonly id: string;
  readonly theme: Theme;
  /** Why it is shown. */
  readonly reason: Reason;
}

/** Every nudge. */
export const NUDGES: readonly Nudge[] = Object.entries(IDS).flatMap(([reason, themes]) =>
  Object.entries(themes).flatMap(([theme, ids]) =>
    ids.map((id) => ({ id, theme: theme as Theme, reason: reason as Reason })),
  ),
);
