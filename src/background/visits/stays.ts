import { browser } from '#imports';
import type { Visit } from '../../messages/messages.ts';
import { entryOn } from '../../model/log/entry.ts';
import { writeDown } from '../log/writer.ts';
import { isPrivate } from '../private.ts';
import { answer } from '../router.ts';

/** Notes for how long pages were looked at. */
export function noteStays(): void {
  answer('stayed', async ({ visit, seconds }, sender) => {
    if (!isPrivate(sender)) await writeDown(entryOn(visit, { stays: { [visit]: seconds } }));
  });
}

/**
 * Has a page that shows somebody listed count for how long, at once and however long it still loads.
 * @param document the page's id: its tab may show another by now
 */
export function countStay(tabId: number, document: string | undefined, visit: Visit): void {
  const target = { tabId, ...(document && { documentIds: [document] }) };
  const into = { target, injectImmediately: true };
  browser.scripting
    .executeScript({ ...into, files: ['/stay.js'] })
    .then(() =>
      browser.scripting.executeScript({
        ...into,
        func: (seen: Visit) => globalThis.stay?.(seen),
        args: [visit],
      }),
    )
    // A page that is gone already was not looked at.
    .catch(() => undefined);
}
