import { checksIn, type StoredCheck } from '../../model/log/check.ts';
import { isAttempt, SITTING_MS } from '../../model/log/sittings.ts';
import type { WritingChecks } from './log-database.ts';

/** A check as it is to be kept: it knows whether it opens a sitting, by the attempts that are there now. */
export async function withSitting(
  writing: WritingChecks,
  { opensSitting: _before, ...check }: StoredCheck,
): Promise<StoredCheck> {
  if (!isAttempt(check)) return check;
  // An empty list sorts after every id: whatever is a whole half hour before is left out.
  const start = [check.at - SITTING_MS, []];
  const halfHour = IDBKeyRange.bound(start, [check.at, check.id], true, true);
  const before = await attemptIn(writing, halfHour, 'prev');
  return before ? check : { ...check, opensSitting: true };
}

/** The attempt that follows a check within half an hour: it may open a sitting with that one gone, or no longer. */
export const attemptAfter = (
  writing: WritingChecks,
  { at, id }: StoredCheck,
): Promise<StoredCheck | undefined> =>
  attemptIn(writing, IDBKeyRange.bound([at, id], [at + SITTING_MS], true, true), 'next');

/** The first attempt of a stretch of the log, from its start or its end. */
async function attemptIn(
  writing: WritingChecks,
  range: IDBKeyRange,
  direction: 'next' | 'prev',
): Promise<StoredCheck | undefined> {
  const index = writing.objectStore('checks').index('when');
  for await (const { value } of index.iterate(range, direction)) {
    const [attempt] = checksIn([value]).filter(isAttempt);
    if (attempt) return attempt;
  }
  return undefined;
}
