import { browser } from '#imports';
import { learnAlias } from './aliases.ts';

/** Going on leads somewhere by then, in milliseconds, or the tab was closed. */
const LISTEN_MS = 30_000;

/**
 * Going on to a profile whose handle was changed, the site's own redirect leads to the new one: the
 * person keeps both. Listens to this one tab, for its next address alone.
 */
export function learnWhereItLeads(tab: number, key: string): void {
  const moved: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, { url }) => {
    if (id !== tab || !url) return;
    stop();
    learnAlias({ key, address: url });
  };
  const stop = () => browser.tabs.onUpdated.removeListener(moved);
  browser.tabs.onUpdated.addListener(moved);
  setTimeout(stop, LISTEN_MS);
}
