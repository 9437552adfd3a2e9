import { NEUTRAL, NEW_TAB } from '../../model/discretion/quick-exit.ts';
import { readChosenExit } from '../../storage/discretion/chosen-exit.ts';

/** So long, in milliseconds, a page that is hidden already waits for what the user chose to be read. */
const LONGEST_WAIT_MS = 500;

/** The page that the user chose; the neutral one where that cannot be read soon. */
function chosen(): Promise<string> {
  const late = new Promise<string>((done) => setTimeout(done, LONGEST_WAIT_MS, NEUTRAL));
  return Promise.race([readChosenExit(), late]).catch(() => NEUTRAL);
}

/**
 * Puts another page in the place of this one at once, and nothing of ours lies behind it; a popup closes.
 * @param known the page that the user chose, where it has been read already
 */
export async function leaveAtOnce(known?: string): Promise<void> {
  document.documentElement.hidden = true;
  const [url, tab] = await Promise.all([known ?? chosen(), chrome.tabs.getCurrent()]);
  if (tab?.id === undefined) return close();
  if (history.length === 1 && url !== NEW_TAB) return location.replace(url);
  // What was shown before in this tab would be one step back, so the tab goes with it.
  const { id, index, windowId } = tab;
  await chrome.tabs.create({ index, windowId, ...(url !== NEW_TAB && { url }) });
  await chrome.tabs.remove(id);
}
