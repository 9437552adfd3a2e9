import { erased } from '../log/erased.ts';
import type { Draft } from '../records/draft.ts';
import type { Moment } from './intent.ts';
import { type Intent, isOfPages } from './intents.ts';
import { softenedBy } from './softened.ts';
import { addUntold } from './untold.ts';

/** What deletes from the log leaves no trace in it. */
const UNNOTED: readonly string[] = ['eraseLog', 'forgetPerson', 'eraseDays'];

function isNoted({ do: name, with: data }: Intent): boolean {
  if (name === 'takeRecords') return data.rows.some(({ type }) => type !== erased.type);
  return isOfPages(name) && !UNNOTED.includes(name);
}

/** Notes with a change what it made softer, for the history and the report. */
export function noteSoftened(draft: Draft, intents: readonly Intent[], { at, day }: Moment): void {
  const noted = intents
    .filter(isNoted)
    .map((intent) => ({ id: crypto.randomUUID(), at, day, ...softenedBy(intent) }));
  if (noted.length > 0) addUntold(draft, noted);
}
