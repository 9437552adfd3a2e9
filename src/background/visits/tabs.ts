import { browser } from '#imports';
import type { Visit } from '../../messages/messages.ts';
import { homePage, pausePageFor } from '../../model/pages/own-pages.ts';
import { leaving } from '../../storage/visits/pauses.ts';
import { ownUrl } from '../pages/own-url.ts';

/** Going back after leaving takes less than this; a listed page that comes up meanwhile is a bounce. */
const BOUNCE_MS = 3_000;

/**
 * Opens the pause page for a visit: in its tab, or in a tab of its own if the click asked for one.
 * A page that had loaded stays in the tab's history, so leaving goes two steps back.
 */
export async function showPause(tab: chrome.tabs.Tab, visit: Visit): Promise<void> {
  const back = visit.source === 'load' || visit.source === 'feed' ? 2 : 1;
  const url = ownUrl(pausePageFor({ ...visit, visit: visit.id, back }));
  if (visit.source === 'new-tab') await browser.tabs.create({ url, index: tab.index + 1 });
  else if (tab.id !== undefined) await browser.tabs.update(tab.id, { url });
}

/** Shows the calm page in a tab. */
export async function showCalm(tab: number): Promise<void> {
  await browser.tabs.update(tab, { url: ownUrl(homePage('calm')) });
}

/** Remembers that the user of this tab is on the way out. */
export async function markLeaving(tab: number): Promise<void> {
  const now = Date.now();
  const marks = Object.entries(await leaving.getValue());
  const fresh = Object.fromEntries(marks.filter(([, at]) => now - at < BOUNCE_MS));
  await leaving.setValue({ ...fresh, [tab]: now });
}

/** Whether going back from a pause has brought this tab to a listed page again. */
export async function hasJustLeft(tab: number): Promise<boolean> {
  const at = (await leaving.getValue())[tab];
  return at !== undefined && Date.now() - at < BOUNCE_MS;
}
