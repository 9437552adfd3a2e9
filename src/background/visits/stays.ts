import type { Visit } from '../../messages/messages.ts';
import { entryOn } from '../../model/log/entry.ts';
import { writeDown } from '../log/writer.ts';
import { isPrivate } from '../private.ts';
import { answer } from '../router.ts';
import { runIn, type Showing } from './in-page.ts';

/** Notes for how long pages were looked at. */
export function noteStays(): void {
  answer('stayed', async ({ visit, seconds }, sender) => {
    if (!isPrivate(sender)) await writeDown(entryOn(visit, { stays: { [visit]: seconds } }));
  });
}

/** Has a page that shows somebody listed count for how long. */
export const countStay = (showing: Showing, visit: Visit): void =>
  runIn(showing, '/stay.js', (seen: Visit) => globalThis.stay?.(seen), visit);
