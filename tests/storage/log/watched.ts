import { isLooked } from '../../../src/model/log/sums.ts';
import { asCounted } from '../../../src/model/log/watched-day.ts';
import { daysOf } from '../../../src/model/time/span.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';

/** Every day from one ISO date until before another was watched. */
export async function watch(first: string, end: string): Promise<void> {
  const log = await logDatabase.open();
  for (const id of daysOf({ first, end }))
    await log.put('watched', asCounted({ id, isSeen: true }, isLooked(await log.get('days', id))));
}
