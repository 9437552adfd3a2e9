import { useLog } from './log-database.ts';

/** Whether something of a person (id) is noted: looks, figures or days of contact. */
export async function isAnythingOf(whom: string): Promise<boolean> {
  const theirs = IDBKeyRange.bound([whom], [whom, []]);
  const looks = await useLog((log) => log.countFromIndex('checks', 'person-seen', theirs));
  if (looks > 0) return true;
  const [moments, months] = await useLog((log) =>
    Promise.all([log.getAll('moments'), log.getAll('months')]),
  );
  const isTheirs = (name: string) => name.startsWith(`person:${whom}:`);
  return (
    moments.some(({ person }) => person === whom) ||
    months.some(({ counters }) => Object.keys(counters).some(isTheirs))
  );
}
