import { sendWithRetry } from '../../messages/messages.ts';
import type { GuardTable } from '../../model/cover/guard-table.ts';
import { lets, type Match, type Matcher, matcherOf } from '../../model/cover/matcher.ts';
import { readTable, watchTable } from '../../storage/cover/guard-tables.ts';
import { isFrame } from '../frame.ts';
import type {} from '../page-scripts.ts';
import { afterPrerender } from './after-prerender.ts';
import { linkOf, opensTab } from './links.ts';
import { cover, hold, stopLoading, uncover } from './page-cover.ts';
import { reportVisit } from './report-visit.ts';

/**
 * How the page is covered: `held` until we know who is listed; `kept` with nothing of the person in
 * it; `drawn` when the site may have drawn the person beneath the cover.
 */
type Covered = 'no' | 'held' | 'kept' | 'drawn';

const nobody: Matcher = () => null;
let match = nobody;
let covered: Covered = 'no';
/** The identity the page's own address named when we last told of it. */
let told: string | undefined;

const ended = new AbortController();

/**
 * Watches one page of a network where somebody is listed. Starts covered until it knows who, so that
 * a page that came past the rules (the site's own service worker) is never painted.
 * @returns how to stop it for good
 */
export function startGuard(): () => void {
  if (document.body === null) {
    covered = 'held';
    hold();
  }
  read();
  watchTable(location.hostname, update);
  listen();
  return end;
}

function listen(): void {
  const options = { capture: true, signal: ended.signal };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) => addEventListener(name, whileAlive(listener), options);
  // In a frame what opens in a tab is left to the rules, and what opens in it is met as a move.
  if (!isFrame) {
    on('click', clicked);
    on('auxclick', clicked);
  }
  on('pageshow', returned);
  navigation.addEventListener('navigate', whileAlive(moving), options);
}

/** An extension that was removed or updated leaves its guards behind without a browser to talk to. */
const whileAlive =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E) =>
    chrome.runtime?.id ? listener(event) : end();

function end(): void {
  ended.abort();
  show();
}

const read = () => readTable(location.hostname).then(update, end);

function update(table: GuardTable | undefined): void {
  if (ended.signal.aborted) return;
  match = table ? matcherOf(table) : nobody;
  const context = { match, reportVisit, send: sendWithRetry, table };
  // Before the page is looked at: a cover takes its title from the table.
  globalThis.guardContext = context;
  look();
  globalThis.owner?.update(context);
  globalThis.veil?.update(context);
  for (const until of Object.values(table?.passEnds ?? {})) updateAt(until, table);
}

/** A pass ends here by the page's own clock: the background's alarm may come late. */
function updateAt(until: number, table: GuardTable | undefined): void {
  const left = until - Date.now();
  if (left > 0) setTimeout(update, left, table);
}

/**
 * Looks at the page's own address: on arrival, on return and whenever the list changes. A page that was told of
 * already, as it was let through till now, was not opened anew.
 */
function look(): void {
  const found = match(location.href);
  const key = found?.listed.key;
  const source = key === told ? 'ended' : 'load';
  if (!found || isOpen(found)) show();
  else {
    hide('kept');
    stopLoading();
  }
  if (found && (covered !== 'no' || key !== told)) {
    afterPrerender(() => reportVisit(found, source));
  }
  told = key;
}

/** Whether a listed page may show now. */
const isOpen = (found: Match): boolean => lets(found, Date.now());

/**
 * A click is stopped before the site's own listeners ask for the data. A right click opens nothing, and one
 * that a script makes is no choice of the user's: where it leads, the move is refused.
 */
function clicked(event: MouseEvent): void {
  const link = event.isTrusted && event.button < 2 && linkOf(event);
  const found = link && match(link.href);
  if (!found || isOpen(found)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const apart = opensTab(event, link);
  if (!apart) hide('kept');
  reportVisit(found, apart ? 'new-tab' : 'inside');
}

/** The page moves by itself: cover, refuse the move, end what the site has begun to fetch. */
function moving(event: NavigateEvent): void {
  const found = match(event.destination.url);
  const inside = event.destination.sameDocument;
  if (!found || isOpen(found)) {
    if (!inside) return;
    if (found && found.listed.key !== told) reportVisit(found, 'inside');
    told = found?.listed.key;
    return;
  }
  // Going back to a page of its own cannot be refused: the rules or the guard there meet it.
  if (!event.cancelable && !inside) return;
  event.preventDefault();
  hide(inside ? 'drawn' : 'kept');
  if (inside) stopTask();
  const isByItself = event.navigationType === 'replace';
  if (isByItself && globalThis.veil?.skip(found, show)) return;
  reportVisit(found, isByItself ? 'advance' : 'inside');
}

/**
 * The page comes back out of the back/forward cache, where it heard of no change to the list
 * (Firefox 153): covered until the list is read again.
 */
function returned({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  if (covered === 'drawn' && !match(location.href)) {
    location.reload();
    return;
  }
  if (covered === 'no') covered = 'held';
  told = undefined;
  hold();
  read();
}

function hide(how: Covered): void {
  covered = how;
  cover();
}

function show(): void {
  if (covered === 'no') return;
  covered = 'no';
  uncover();
}

/** Ends the requests of this task: now, and once more when the site's own code has run its course. */
function stopTask(): void {
  stopLoading();
  setTimeout(stopLoading);
}
