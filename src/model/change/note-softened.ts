import type { Draft } from '../records/draft.ts';
import type { Moment } from './intent.ts';
import { type Intent, isOfPages } from './intents.ts';
import { softenedBy } from './softened.ts';
import { untold } from './untold.ts';

/** What deletes from the log leaves no trace in it. */
const UNNOTED: readonly string[] = ['eraseLog', 'forgetPerson', 'eraseDays'];

const isNoted = ({ do: name }: Intent): boolean =>
  (isOfPages(name) || name === 'takeRecords') && !UNNOTED.includes(name);

/** Notes with a change what it made softer, for the history and the report. */
export function noteSoftened(draft: Draft, intents: readonly Intent[], { at, day }: Moment): void {
  const noted = intents
    .filter(isNoted)
    .map((intent) => ({ id: crypto.randomUUID(), at, day, ...softenedBy(intent) }));
  if (noted.length > 0) draft.set(untold, [...draft.setting(untold), ...noted]);
}
