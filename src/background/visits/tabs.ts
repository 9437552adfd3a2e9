import { browser } from '#imports';
import type { Visit } from '../../messages/messages.ts';
import { homePage, PAUSE_PAGES, pausePageFor, readPausePage } from '../../model/pages/own-pages.ts';
import type { Person } from '../../model/people/person.ts';
import type { VisitSource } from '../../model/visits/source.ts';
import { leaving } from '../../storage/visits/pauses.ts';
import { ownUrl } from '../pages/own-url.ts';
import type { Told } from './told.ts';

/** Going back after leaving takes less than this; a listed page that comes up meanwhile is a bounce. */
const BOUNCE_MS = 3_000;

/** Sources of visits whose page had loaded. */
const HAD_LOADED: readonly VisitSource[] = ['load', 'feed', 'ended'];

/**
 * Opens the pause page for a visit: in its tab, or in a tab of its own if the click asked for one.
 * A page that had loaded stays in the tab's history, so leaving goes two steps back.
 */
export async function showPause(tab: chrome.tabs.Tab, visit: Visit): Promise<void> {
  const back = HAD_LOADED.includes(visit.source) ? 2 : 1;
  const url = ownUrl(pausePageFor({ ...visit, visit: visit.id, back }));
  if (visit.source === 'new-tab') await browser.tabs.create({ url, index: tab.index + 1 });
  else if (tab.id !== undefined) await browser.tabs.update(tab.id, { url });
}

/** The tabs that show a person's pause. */
export async function tabsAtPause({ identities }: Person): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ownUrl(PAUSE_PAGES) });
  return tabs.flatMap(({ id, url = '' }) => {
    const { key } = readPausePage(URL.parse(url)?.search ?? '');
    return id !== undefined && identities.some((listed) => listed.key === key) ? id : [];
  });
}

/** Shows the calm page in a tab. */
export async function showCalm(tab: number): Promise<void> {
  await browser.tabs.update(tab, { url: ownUrl(homePage('calm')) });
}

/** The tab that left last, and from whose page: a worker that ends within these seconds counts that page anew. */
let left = '';

const pageOf = ({ visit, tab }: Told) => `${tab.id} ${visit.key}`;

/** Remembers that the user of a visit's tab is on the way out. */
export async function markLeaving(told: Told): Promise<void> {
  left = pageOf(told);
  const marks = Object.entries(await leaving.getValue());
  const fresh = Object.fromEntries(marks.filter(([, at]) => isRecent(at)));
  await leaving.setValue({ ...fresh, [told.tab.id]: Date.now() });
}

/**
 * Whether it is leaving that brings a visit's tab to a listed page: to any that it comes back to, or to the one that was
 * left, as the page before it may lead on there by itself.
 */
export async function isBounce(told: Told): Promise<boolean> {
  const { isAgain, source } = told.visit;
  const isBack = isAgain ?? HAD_LOADED.includes(source);
  return isRecent((await leaving.getValue())[told.tab.id]) && (isBack || left === pageOf(told));
}

/** A mark from a clock that was ahead counts no longer than any. */
const isRecent = (at = 0): boolean => Math.abs(Date.now() - at) < BOUNCE_MS;
