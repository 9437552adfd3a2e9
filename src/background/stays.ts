import { browser } from '#imports';
import type { Visit } from '../messages.ts';
import { lookedFor } from '../storage/checks.ts';
import { answer } from './inbox.ts';

/** Notes for how long pages were looked at. */
export function noteStays(): void {
  answer('stayed', async ({ visit, seconds }, { tab }) => {
    if (!tab?.incognito) await lookedFor(visit, seconds);
  });
}

/** Has a page that shows somebody listed count for how long. */
export async function countStay(tab: number, { id, key }: Visit): Promise<void> {
  const target = { tabId: tab };
  const start = async () => {
    await browser.scripting.executeScript({ target, files: ['/stay.js'] });
    await browser.scripting.executeScript({
      target,
      func: (visit, listed) => globalThis.stay?.(visit, listed),
      args: [id, key],
    });
  };
  // A page that is gone already was not looked at.
  await start().catch(() => undefined);
}
