import { checksIn, type StoredCheck } from '../../model/log/check.ts';
import { SITTING_MS, sittings } from '../../model/log/sittings.ts';
import { addTo, type Counters, countersOf } from '../../model/log/sums.ts';
import { countAll } from './checks.ts';
import type { WritingChecks } from './log-database.ts';

/**
 * Adds many checks at once that are not here yet, as one by one would, but with each day's sums changed once. An
 * attempt that one of them comes before, by less than half an hour, opens no sitting any more.
 */
export async function addChecks(
  writing: WritingChecks,
  fresh: readonly StoredCheck[],
): Promise<void> {
  if (fresh.length === 0) return;
  const checks = writing.objectStore('checks');
  const changes = new Map<string, Record<string, number>>();
  const note = ({ day }: StoredCheck, by: Counters, sign: 1 | -1) => {
    const change = changes.get(day) ?? {};
    addTo(change, by, sign);
    changes.set(day, change);
  };
  const before = new Map((await around(writing, fresh)).map((one) => [one.id, one]));
  for (const after of withSittings([...before.values(), ...fresh], fresh)) {
    const known = before.get(after.id);
    if (known && (!known.opensSitting || after.opensSitting)) continue;
    if (known) note(known, countersOf(known), -1);
    note(after, countersOf(after), 1);
    checks.put(after);
  }
  await countAll(writing, changes);
}

/** The checks within half an hour of some. */
function around(writing: WritingChecks, some: readonly StoredCheck[]): Promise<StoredCheck[]> {
  const times = some.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const range = IDBKeyRange.bound([first - SITTING_MS], [last + SITTING_MS, []]);
  return writing.objectStore('checks').index('when').getAll(range).then(checksIn);
}

/** Checks from the first of some on, each knowing whether it opens a sitting among all of them. */
function withSittings(all: readonly StoredCheck[], some: readonly StoredCheck[]): StoredCheck[] {
  const from = Math.min(...some.map(({ at }) => at));
  const opens = sittings();
  return all
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((one): StoredCheck => {
      const { opensSitting: _before, ...check } = one;
      return opens(check) ? { ...check, opensSitting: true } : check;
    })
    .filter(({ at }) => at >= from);
}
