/** Whether a local day was watched: what the log keeps of it, and what each look at the cover makes of that. */
import * as v from 'valibot';

/** If nothing else wakes it, the background looks once every so many milliseconds. */
export const WATCH_INTERVAL_MS = 15 * 60_000;

/** Cover that is back within so many milliseconds was not lost: time for Undo, or for another try. */
export const GRACE_MS = 5 * 60_000;

const watchedDayEntries = {
  /** ISO date. */
  id: v.string(),
  /** At least once an ordinary tab was open and everybody listed was covered. */
  isSeen: v.optional(v.literal(true)),
  /** Since when cover was lost, epoch ms. */
  lostFrom: v.optional(v.number()),
  /** For a part of it the extension was off. */
  wasOff: v.optional(v.literal(true)),
  /** The clock went back to it, and nothing was known of it: it may have passed unseen. */
  isDoubtful: v.optional(v.literal(true)),
  /** It was watched and no look went on. It follows, and is kept for the log to count by. */
  isCalm: v.optional(v.literal(1)),
};

/** A day's row as the log keeps it. Unknown fields are kept: a later version may have written them. */
export const watchedDaySchema = v.looseObject(watchedDayEntries);
export type WatchedDay = Readonly<
  v.InferOutput<v.ObjectSchema<typeof watchedDayEntries, undefined>>
>;

/** Whether a day was watched for as long as the browser was open. */
export const isWatched = (day: WatchedDay | undefined): boolean =>
  day?.isSeen === true && !isMissed(day);

/** Whether something of a day may have gone unseen while the browser was open. */
export const isMissed = ({ lostFrom, wasOff, isDoubtful }: WatchedDay): boolean =>
  lostFrom !== undefined || Boolean(wasOff || isDoubtful);

/** The row of a day, as it counts by whether a look went on. */
export function asCounted({ isCalm: _before, ...day }: WatchedDay, isLooked: boolean): WatchedDay {
  return isWatched(day) && !isLooked ? { ...day, isCalm: 1 } : day;
}

/** A look at the cover, while an ordinary tab is open. */
export interface CoverLook {
  /** ISO date and epoch ms. */
  readonly day: string;
  readonly at: number;
  /** Whether everybody is covered; where nobody is listed, nobody is. */
  readonly isCovered: boolean;
  /** Since the look before, the extension was off. */
  readonly wasOff: boolean;
}

/** A moment, by the user's own clock and in epoch ms. */
export type OnDay = Pick<CoverLook, 'day' | 'at'>;

/** Whether so much lies between a look and the one before that the extension may have been off. */
export function isGap(last: OnDay | undefined, at: number): boolean {
  const passed = at - (last?.at ?? at);
  return passed < 0 || passed > WATCH_INTERVAL_MS + GRACE_MS;
}

/** What is known when somebody looks. */
export interface KnownDays {
  /** The look before. */
  readonly last: OnDay | undefined;
  /** The rows of that look's day and of the present one, as far as there are any. */
  readonly before: WatchedDay | undefined;
  readonly present: WatchedDay | undefined;
  /** A row lies ahead, apart from that of the look before: the clock is behind. */
  readonly isBehind: boolean;
}

/** A clock that was ahead over midnight leaves so many days at most: more were lived. */
export const MOST_UNLIVED_DAYS = 7;

/** What is known of a day that further days lie ahead of. */
export interface KnownBehind {
  /** The look before, if days lay ahead of it as well. */
  readonly lookBehind: OnDay | undefined;
  readonly present: WatchedDay | undefined;
  /** Whether an earlier day has a row. */
  readonly isAfterOthers: boolean;
  /** Of how many later days there are rows. */
  readonly daysAhead: number;
}

/**
 * Whether the days that lie ahead came by a clock that was ahead, and that has been put right: it has gone on over
 * midnight, between days, to one of which nothing is known. One that is behind shows days that were lived.
 */
export const wasAhead = (known: KnownBehind, day: string): boolean =>
  known.lookBehind !== undefined &&
  known.lookBehind.day < day &&
  known.present === undefined &&
  known.isAfterOthers &&
  known.daysAhead <= MOST_UNLIVED_DAYS;

/** What was lost on some days that go, on the day that goes on instead of them; nothing where nothing was. */
export function lossOn(day: string, gone: readonly WatchedDay[]): WatchedDay | undefined {
  const lost = gone.map(lossOf).filter((one) => Object.keys(one).length > 0);
  return lost.length > 0 ? Object.assign({ id: day }, ...lost) : undefined;
}

/** What a look makes of rows. Of days that were settled there is none. */
export interface ChangedDays {
  readonly rows: readonly WatchedDay[];
  /** ISO date of a row that goes: that day has not come yet. */
  readonly gone?: string;
}

/** What a look changes. */
export function afterLook(known: KnownDays, look: CoverLook): ChangedDays {
  const { last, isBehind } = known;
  const before = known.before?.id === look.day ? undefined : known.before;
  const present = known.present ?? { id: look.day };
  const wentBack = last !== undefined && look.day < last.day;
  if (isBehind) return { rows: wentBack && before ? [unseen(withLoss(before, look))] : [] };
  if (wentBack) {
    const lost = before ? lossOf(before) : {};
    const reached: WatchedDay = known.present ?? { id: look.day, isDoubtful: true };
    return { rows: [noted({ ...lost, ...reached }, look)], gone: last.day };
  }
  const settled = before ? [withGap(mended(before, look), look)] : [];
  return { rows: [...settled, noted(present, look)] };
}

/** A day that is seen no more until it comes again; what was lost on it stays. */
const unseen = ({ isSeen: _seen, ...day }: WatchedDay): WatchedDay => day;

const lossOf = ({ lostFrom, wasOff }: WatchedDay) => ({
  ...(lostFrom !== undefined && { lostFrom }),
  ...(wasOff && { wasOff }),
});

/** The day under way, by how a look at it came out. */
function noted(day: WatchedDay, look: CoverLook): WatchedDay {
  const now = withGap(mended(day, look), look);
  return look.isCovered ? { ...now, isSeen: true } : withLoss(now, look);
}

const withLoss = (day: WatchedDay, { at, isCovered }: CoverLook): WatchedDay =>
  isCovered ? day : { ...day, lostFrom: day.lostFrom ?? at };

const withGap = (day: WatchedDay, { wasOff }: CoverLook): WatchedDay =>
  wasOff ? { ...day, wasOff } : day;

/** A day whose cover came back in time was watched all along. */
function mended(day: WatchedDay, { at, isCovered }: CoverLook): WatchedDay {
  const { lostFrom = Number.NaN, ...whole } = day;
  const isInTime = at >= lostFrom && at - lostFrom <= GRACE_MS;
  return isCovered && isInTime ? whole : day;
}

/** The row of a day once it is known that the extension was not off: the browser had just started. */
export const explained = ({ wasOff: _off, ...day }: WatchedDay): WatchedDay => day;
