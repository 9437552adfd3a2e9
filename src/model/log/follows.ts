import type { VisitEvent } from '../visits/event.ts';
import { happened, isMet, type Outcome } from '../visits/visit.ts';
import type { Check, StoredCheck } from './check.ts';
import { countOf } from './tally.ts';

/** Whether a check counts as nothing any more: it was taken out, or somebody else's. */
export const isOut = ({ removed, isNotMe }: Pick<Check, 'removed' | 'isNotMe'>): boolean =>
  Boolean(removed || isNotMe);

/** What a visit was as it came, whatever has been chosen since: let by, needed, or turned away. */
const cameAs = (events: readonly VisitEvent[]): Outcome =>
  happened(events.filter(({ kind }) => kind === 'let-by' || kind === 'needed'));

/**
 * Whether a visit that comes right after a check is more of the same: both were looked for or both run into,
 * and it came as they have come out so far. What was left, gone on from or taken out has nothing after it.
 */
export function follows(check: StoredCheck, events: readonly VisitEvent[]): boolean {
  const ranInto = events.some((event) => event.kind === 'seen' && isMet(event.origin));
  return (
    !isOut(check) &&
    happened(check.events) === cameAs(events) &&
    (countOf(check) === 'ran-into') === ranInto
  );
}
