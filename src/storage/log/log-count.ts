/** What the log held when it was counted last: kept in another folder of the browser's than the log. */
import * as v from 'valibot';
import { storage } from '#imports';
import { type LogCount, logCountSchema } from '../../model/log/loss.ts';
import { localDay } from '../../model/time/day.ts';
import { checkedItem } from '../records/checked-item.ts';
import { writeLocal } from '../records/local-area.ts';
import { useLog } from './log-database.ts';

/** Content scripts can read it: figures, dates and a chance word alone. */
const lastCount = checkedItem<LogCount | null>('local:logCount', v.nullable(logCountSchema), null);

/** Whether losses were looked for since the browser started. */
export const isLookedFor = storage.defineItem<boolean>('session:lossLookedFor', {
  fallback: false,
});

/** The last count; null where there is none, or none that can be read. */
export const readCount = (): Promise<LogCount | null> => lastCount.getValue();

export const keepCount = (count: LogCount): Promise<void> =>
  writeLocal(() => lastCount.setValue(count));

/** Forgets the count, before the log is deleted as a whole. */
export const dropCount = (): Promise<void> => writeLocal(() => lastCount.removeValue());

/** Says that rows are about to go: until the next count, fewer are no loss. */
export async function suspendCount(): Promise<void> {
  const count = await readCount();
  if (count?.held) await keepCount({ ...count, held: null });
}

/**
 * Counts the log as it is, and has what is counted on the disk before anybody hears of it.
 * @throws LogTrouble
 */
export const countLog = (): Promise<LogCount> =>
  useLog(async (open) => {
    const stores = ['checks', 'days', 'months', 'marks'] as const;
    const log = open.transaction(stores, 'readwrite', { durability: 'strict' });
    const marks = log.objectStore('marks');
    const at = Date.now();
    const begun = (await marks.get('begun')) ?? { day: localDay(at), at };
    const { generation = crypto.randomUUID() } = begun;
    await marks.put({ ...begun, generation }, 'begun');
    const days = log.objectStore('checks').index('day');
    const [checks, ofDays, ofMonths, first, last] = await Promise.all([
      log.objectStore('checks').count(),
      log.objectStore('days').count(),
      log.objectStore('months').count(),
      days.openKeyCursor(),
      days.openKeyCursor(null, 'prev'),
    ]);
    await log.done;
    const held = { checks, days: ofDays, months: ofMonths };
    return { generation, held: { ...held, first: first?.key ?? null, last: last?.key ?? null } };
  });
