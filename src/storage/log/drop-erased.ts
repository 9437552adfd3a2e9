import { checksIn } from '../../model/log/check.ts';
import type { Erased } from '../../model/log/erased.ts';
import { withAnswers } from '../../model/log/fold.ts';
import { countersOf, isAny, monthOf, total, withDay } from '../../model/log/sums.ts';
import { replace } from './checks.ts';
import { noteBytesLeft, useLog, write } from './log-database.ts';

const STORES = ['checks', 'days', 'months', 'watched', 'marks'] as const;

/**
 * Drops what another browser erased: looks of some days from before a moment, and those figures of theirs that no look
 * left backs. Done day by day, and again without harm.
 */
export async function dropErased(mark: Erased): Promise<void> {
  for (const day of await daysIn(mark)) await dropOn(day, mark.at);
  if (mark.from) return;
  await write(['months', 'watched'], async (writing) => {
    const before = IDBKeyRange.upperBound(monthOf(mark.until), true);
    await writing.objectStore('months').delete(before);
    await writing.objectStore('watched').delete(IDBKeyRange.upperBound(mark.until, true));
  });
}

/** The days of a mark that have looks, or figures. */
const daysIn = ({ from, until }: Erased): Promise<Set<string>> =>
  useLog(async (log) => {
    const range = IDBKeyRange.bound(from, until);
    const reading = log.transaction(['checks', 'days', 'watched']);
    const days = new Set(await reading.objectStore('days').getAllKeys(range));
    for (const day of await reading.objectStore('watched').getAllKeys(range)) days.add(day);
    const index = reading.objectStore('checks').index('day');
    for await (const { key } of index.iterate(range, 'nextunique')) days.add(key);
    return days;
  });

const dropOn = (day: string, before: number): Promise<void> =>
  write(STORES, async (writing) => {
    const [checks, days] = [writing.objectStore('checks'), writing.objectStore('days')];
    const all = await checks.index('day').getAll(day);
    const gone = all.filter(({ at }) => at < before);
    // Taken out first, so that whatever counts them, or follows them, follows.
    for (const one of checksIn(gone))
      await replace(writing, one, withAnswers(one, { removed: 1 }, before));
    for (const { id } of gone) await checks.delete(id);
    if (gone.length > 0) await noteBytesLeft(writing);
    const left = total(checksIn(await checks.index('day').getAll(day)).map(countersOf));
    const [sum, now] = [await days.get(day), { id: day, counters: left }];
    if (isAny(left)) await days.put({ ...sum, ...now });
    else await days.delete(day);
    const months = writing.objectStore('months');
    if (sum) await months.put(withDay(await months.get(monthOf(day)), sum, now));
    const row = await writing.objectStore('watched').get(day);
    if (row && !row.isCalm) await writing.objectStore('watched').put({ ...row, wasOff: true });
  });
