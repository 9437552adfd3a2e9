import { openLog } from './log-database.ts';

/** Whether something of a person (id) is noted: looks, figures or days of contact. */
export async function isAnythingOf(whom: string): Promise<boolean> {
  const log = await openLog();
  const looks = IDBKeyRange.bound([whom], [whom, []]);
  if ((await log.countFromIndex('checks', 'person-seen', looks)) > 0) return true;
  const [moments, months] = await Promise.all([log.getAll('moments'), log.getAll('months')]);
  const isTheirs = (name: string) => name.startsWith(`person:${whom}:`);
  return (
    moments.some(({ person }) => person === whom) ||
    months.some(({ counters }) => Object.keys(counters).some(isTheirs))
  );
}
