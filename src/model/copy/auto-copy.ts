import * as v from 'valibot';
import { epochMs, wholeNumber } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';
import { daysBetween, earlier, later, localDay } from '../time/day.ts';
import { lockSchema } from './kept-lock.ts';

/** How often copies are made by themselves, and how many days after the one before. */
export const EVERY = { day: 1, week: 7 } as const;
export type Every = keyof typeof EVERY;

/** So many are kept: the next takes the oldest one's place. */
const KEPT_COPIES = 5;

/** In the browser's downloads folder. */
export const AUTO_FOLDER = 'notes';

/**
 * Why one could not be made: saving is not allowed any more, the disk is full, the folder cannot be written to, the
 * browser asks where each file is to go, there is more than it takes at once, or another reason.
 */
export const MISSES = ['permission', 'room', 'folder', 'asks', 'large', 'other'] as const;
export type Miss = (typeof MISSES)[number];

export const wantedEntries = {
  every: v.picklist(Object.keys(EVERY) as Every[]),
  /** Tells its files from those of other browsers, and of those before: nobody else's are written over. */
  series: v.pipe(v.string(), v.regex(/^[a-z0-9]{4}$/)),
  /** Null for copies that anybody can read. */
  lock: v.nullable(lockSchema),
};

/** Copies that are made by themselves, and what came of them; null where none are wanted. */
export const autoCopy = setting(
  'autoCopy',
  v.nullable(
    v.looseObject({
      ...wantedEntries,
      /** How many were made, and when the last, epoch ms. */
      made: wholeNumber,
      at: v.nullable(epochMs),
      /** Since then one could not be made. */
      missed: v.nullable(v.looseObject({ why: v.picklist(MISSES), isRead: v.boolean() })),
    }),
  ),
  null,
);
export type AutoCopy = NonNullable<typeof autoCopy.initial>;

/**
 * Whether the next is due: once the day has come by the local date, or lies behind a last one of a clock that was ahead.
 * Where the browser asks where to put it, not before the user says so.
 * @param now epoch ms
 */
export function isCopyDue({ every, at, missed }: AutoCopy, now: number): boolean {
  if (missed?.why === 'asks') return false;
  if (at === null) return true;
  const [last, today] = [localDay(at), localDay(now)];
  const days = daysBetween(earlier(last, today), later(last, today));
  return days >= (today < last ? 1 : EVERY[every]);
}

/** The name of a series' so many-th file, from 1, in the browser's downloads folder. It says nothing. */
export const autoCopyName = ({ series, lock }: AutoCopy, nth: number): string =>
  `${AUTO_FOLDER}/notes-${series}-${((nth - 1) % KEPT_COPIES) + 1}.${lock ? 'age' : 'jsonl'}`;
