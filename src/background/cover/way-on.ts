import { browser } from '#imports';
import { isForPages, isWay, MOST_WAY_RULES, wayPast } from '../../model/cover/rule-drafts.ts';
import { numbered } from '../../model/cover/rule-ids.ts';
import { ruleAt } from '../../model/cover/rule-match.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { ownUrl } from '../pages/own-url.ts';
import { readRegisteredRules } from './rules.ts';

/**
 * Going on leads somewhere by then, in milliseconds, or the tab was closed; so long, too, it may be asked for once more.
 * Less than the 30 seconds after which browsers have an idle worker sleep: it closes the way itself.
 */
const LONGEST_WAY_MS = 25_000;

/** What a worker leaves behind is closed before it opens anything. */
const inTurn = (work: () => Promise<void>): Promise<void> => navigator.locks.request('ways', work);

/**
 * Opens the way from our own page in this tab to an identity's pages, for one load: the rules that stop them stay,
 * and those that lead past them are gone once a tab has arrived. So nothing opens by a rule that is left over,
 * neither a reload, which browsers take for the same way again (Chromium 156, Firefox 153), nor by a late alarm.
 * @param leads whether our page knows where to; else the way is open from anywhere, until it has led there: a link may
 *   open another tab each time
 */
export const openWay = (
  tabId: number,
  person: Person,
  listed: Listed,
  leads: boolean,
): Promise<void> =>
  inTurn(async () => {
    const registered = await readRegisteredRules();
    const stopping = await registered([{ ...person, identities: [listed] }]);
    const from = leads ? { tabId, host: new URL(ownUrl('/')).host } : undefined;
    const pages = stopping.filter(isForPages).slice(0, MOST_WAY_RULES);
    const addRules = [...numbered(pages.map((rule) => wayPast(rule, from)))];
    if (addRules.length === 0) return;
    const removeRuleIds = addRules.map(({ id }) => id);
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
    const close = () => browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
    const isThere = (tab: number, url: string) =>
      leads ? tab === tabId : ruleAt(pages, url) !== undefined;
    onArrival(isThere, close);
  });

/** Closes every way that a worker before this one has opened. */
export const closeWays = (): Promise<void> =>
  inTurn(async () => {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    const removeRuleIds = rules.filter(isWay).map(({ id }) => id);
    if (removeRuleIds.length > 0)
      await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  });

/** Runs once a tab is there, or none is to be expected there any more. */
function onArrival(isThere: (tab: number, url: string) => boolean, run: () => void): void {
  const moved: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (tab, { url }) => {
    if (url && isThere(tab, url)) stop();
  };
  const stop = () => {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(moved);
    run();
  };
  const timer = setTimeout(stop, LONGEST_WAY_MS);
  browser.tabs.onUpdated.addListener(moved);
}
