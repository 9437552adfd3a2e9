/** Takes the records of a copy over, one by one, by their stamps: in whatever order copies come, all end alike. */
import type { Moment } from '../change/intent.ts';
import { directionOf, protectionOf, touchedBy } from '../change/protection.ts';
import { postpone } from '../change/settle.ts';
import { softeningDelay } from '../change/softening-delay.ts';
import type { Draft } from '../records/draft.ts';
import type { Stored } from '../records/kind.ts';
import type { Group } from './record-groups.ts';
import { groupsIn, takeGroup } from './take-rows.ts';

/** What came of taking records over. */
export interface Merged {
  /** How many records were changed. */
  readonly taken: number;
  /** What would make things softer and waits, in groups of records that belong together. */
  readonly waiting: readonly Group[];
  /** What has made things softer, as nothing waits. */
  readonly softened: readonly Stored[];
}

/**
 * Takes rows over. Where a delay holds, those wait that would make anything softer, as any softer change does; all
 * others come at once. No step of it makes anything softer, so neither does the whole.
 * @param newId makes an id for a change that waits
 */
export function mergeRecords(
  draft: Draft,
  rows: readonly Stored[],
  now: Moment,
  newId: () => string,
): Merged {
  const isHeld = draft.setting(softeningDelay) > 0;
  const waiting: Group[] = [];
  const softened: Stored[] = [];
  let taken = 0;
  for (const group of groupsIn(draft, rows)) {
    const trial = draft.copy();
    takeGroup(trial, group);
    const [known, after] = [new Set(draft.writes), trial.writes];
    const fresh = after.filter((write) => !known.has(write));
    const makesSofter = isSofter(draft, trial, touchedBy({ writes: fresh }), now.at);
    if (makesSofter && isHeld) {
      waiting.push(group);
      postpone(draft, newId(), { do: 'takeRecords', with: { rows: [...group] } }, now);
      continue;
    }
    takeGroup(draft, group);
    if (makesSofter) softened.push(...group);
    taken += fresh.length;
  }
  return { taken, waiting, softened };
}

/** Whether a trial makes anything softer than a draft has it, of people those touched (ids). */
const isSofter = (draft: Draft, trial: Draft, touched: ReadonlySet<string>, at: number): boolean =>
  directionOf(protectionOf(draft, at, touched), protectionOf(trial, at, touched)) === 'softer';
