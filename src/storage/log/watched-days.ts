import { isLooked } from '../../model/log/sums.ts';
import {
  afterLook,
  asCounted,
  type CoverLook,
  explained,
  type OnDay,
  type WatchedDay,
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
    const last = await marks.get('lastLook');
    const before = last && (await days.get(last.day));
    const present = await days.get(look.day);
    const ahead = await days.getAllKeys(IDBKeyRange.lowerBound(look.day, true), 2);
    const isBehind = ahead.some((day) => day !== last?.day);
    const { rows, gone } = afterLook({ last, before, present, isBehind }, look);
    if (gone) await days.delete(gone);
    for (const row of rows) await put(writing, row);
    if (!isBehind) await goOn(writing, look);
    const known = [before, present].filter((row) => row?.wasOff).map((row) => row?.id);
    return {
      lostFrom: rows.find(({ id }) => id === look.day)?.lostFrom,
      off: rows.filter(({ id, wasOff }) => wasOff && !known.includes(id)).map(({ id }) => id),
    };
  });

/** Days are not taken for granted any more from a day on that the clock has shown since the upgrade. */
async function goOn(writing: WritingDays, { day, at }: OnDay): Promise<void> {
  const marks = writing.objectStore('marks');
  await marks.put({ day, at }, 'lastLook');
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
