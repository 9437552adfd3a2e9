import { isLooked } from '../../model/log/sums.ts';
import {
  afterLook,
  asCounted,
  type CoverLook,
  explained,
  type KnownDays,
  lossOn,
  MOST_UNLIVED_DAYS,
  type OnDay,
  type WatchedDay,
  wasAhead,
} from '../../model/log/watched-day.ts';
import { useLog, type Writing, write } from './log-database.ts';

const STORES = ['watched', 'marks', 'days'] as const;
type WritingDays = Writing<(typeof STORES)[number]>;

/** The look at the cover before; nothing before the first. */
export const readLastLook = (): Promise<OnDay | undefined> =>
  useLog((log) => log.get('marks', 'lastLook'));

/** What a look has shown. */
export interface Shown {
  /** Since when cover is lost, epoch ms; nothing while it is there. */
  readonly lostFrom: number | undefined;
  /** ISO dates of the days on which it turned out that the extension was off. */
  readonly off: readonly string[];
}

/** Writes down a look at the cover. */
export const noteLook = (look: CoverLook): Promise<Shown> =>
  write(STORES, async (writing) => {
    const [marks, days] = [writing.objectStore('marks'), writing.objectStore('watched')];
    const known = await knownAt(writing, look);
    const { before, present, isBehind } = known;
    const { rows, gone } = afterLook(known, look);
    if (gone) await days.delete(gone);
    for (const row of rows) await put(writing, row);
    if (isBehind) await marks.put({ day: look.day, at: look.at }, 'behind');
    else await goOn(writing, look);
    const wereOff = [before, present].filter((row) => row?.wasOff).map((row) => row?.id);
    return {
      lostFrom: rows.find(({ id }) => id === look.day)?.lostFrom,
      off: rows.filter(({ id, wasOff }) => wasOff && !wereOff.includes(id)).map(({ id }) => id),
    };
  });

/** What is known at a look. Days that a clock left which was ahead go first. */
async function knownAt(writing: WritingDays, { day }: CoverLook): Promise<KnownDays> {
  const [marks, days] = [writing.objectStore('marks'), writing.objectStore('watched')];
  const later = IDBKeyRange.lowerBound(day, true);
  const [last, lookBehind, present, ahead] = await Promise.all([
    marks.get('lastLook'),
    marks.get('behind'),
    days.get(day),
    days.getAll(later, MOST_UNLIVED_DAYS + 1),
  ]);
  const before = last && (await days.get(last.day));
  const isBehind = ahead.some(({ id }) => id !== last?.day);
  const isAfterOthers = (await days.getKey(IDBKeyRange.upperBound(day, true))) !== undefined;
  const behind = { lookBehind, present, isAfterOthers, daysAhead: ahead.length };
  if (!isBehind || !wasAhead(behind, day)) return { last, before, present, isBehind };
  await days.delete(later);
  const lost = lossOn(day, ahead);
  return { last: undefined, before: undefined, present: lost, isBehind: false };
}

/** Days are not taken for granted any more from a day on that the clock has shown since the upgrade. */
async function goOn(writing: WritingDays, { day, at }: OnDay): Promise<void> {
  const marks = writing.objectStore('marks');
  await marks.put({ day, at }, 'lastLook');
  await marks.delete('behind');
  const from = await marks.get('watchedFrom');
  if (from && day < from.day) await marks.put({ day, at }, 'watchedFrom');
}

/** Takes back that the extension was off on days (ISO dates): the browser had just started. */
export const explainGap = (off: readonly string[]): Promise<void> =>
  write(STORES, async (writing) => {
    for (const day of off) {
      const row = await writing.objectStore('watched').get(day);
      if (row) await put(writing, explained(row));
    }
  });

/** Puts a day's row in its place, counted anew. */
async function put(writing: WritingDays, row: WatchedDay): Promise<void> {
  const day = await writing.objectStore('days').get(row.id);
  await writing.objectStore('watched').put(asCounted(row, isLooked(day)));
}
