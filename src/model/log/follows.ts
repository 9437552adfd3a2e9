import type { VisitEvent } from '../visits/event.ts';
import { happened, isMet } from '../visits/visit.ts';
import type { Check, StoredCheck } from './check.ts';
import { countOf } from './tally.ts';

/** Whether a check counts as nothing any more: it was taken out, or somebody else's. */
export const isOut = ({ removed, isNotMe }: Pick<Check, 'removed' | 'isNotMe'>): boolean =>
  Boolean(removed || isNotMe);

/**
 * Whether a visit that comes right after a check is more of the same: both were looked for or both run into,
 * and they have come out alike so far. What is out has nothing after it.
 */
export function follows(check: StoredCheck, events: readonly VisitEvent[]): boolean {
  const ranInto = events.some((event) => event.kind === 'seen' && isMet(event.origin));
  return (
    !isOut(check) &&
    happened(check.events) === happened(events) &&
    (countOf(check) === 'ran-into') === ranInto
  );
}
