import type { GuardTable } from '../../model/cover/guard-table.ts';
import { lets, type Match, type Matcher, matcherOf } from '../../model/cover/matcher.ts';
import type { VisitSource } from '../../model/visits/source.ts';
import { canonical } from '../../networks/addresses/canonical.ts';
import { readTable, watchTable } from '../../storage/cover/guard-tables.ts';
import { isFrame } from '../frame.ts';
import { ofDocument } from '../own-document.ts';
import type { GuardContext } from '../page-scripts.ts';
import { send } from '../send.ts';
import { afterPrerender } from './after-prerender.ts';
import { noteAliasOfLoad, noteAliasOfMove } from './alias.ts';
import { linkOf, opensTab } from './links.ts';
import { cover, hold, isCovering, stopLoading, uncover } from './page-cover.ts';
import { reportVisit } from './report-visit.ts';

/**
 * How the page is covered: `held` until we know who is listed; `kept` with nothing of the person in
 * it; `drawn` when the site may have drawn the person beneath the cover.
 */
type Covered = 'no' | 'held' | 'kept' | 'drawn';

/** Where our scripts in a page meet; in Firefox (153) `self` is the page's own window, which is another one. */
const world = globalThis;

const nobody: Matcher = () => null;
/** What was learnt last of who is listed. */
let known: GuardContext | undefined;
let match = nobody;
let covered: Covered = 'no';
/** How many covers there have been: tells this one from those before. */
let covers = 0;
/** The identity that the cover is for, which was told of when it went up. */
let coveredFor: string | undefined;
/** Where the page was not let go, as long as it is covered for that. */
let refused: string | undefined;
/** The identity the page's own address named when we last told of it. */
let told: string | undefined;

/** How long a page that was asked to go is given to be gone, in milliseconds. */
const GONE_MS = 1_000;

/** Ends the requests of the task under way, once that is over. */
let stopping: ReturnType<typeof setTimeout> | undefined;
/** How many visits are told of that nobody has answered yet. */
let unanswered = 0;
/** A site may move ten thousand times a second: no more than so many are told of at once. */
const MOST_UNANSWERED_VISITS = 9;

const ended = new AbortController();

/** A window that the site has opened empty is its own, too. */
const HOST = location.hostname || (URL.parse(origin)?.hostname ?? '');

/**
 * Watches one page of a network where somebody is listed. Starts covered until it knows who, so that
 * a page that came past the rules (the site's own service worker) is never painted.
 */
export function startGuard(): void {
  world.reread = read;
  // An empty window or frame has nothing to hide, and whoever made it would see that it is held.
  if (location.hostname && !ofDocument('body')) {
    covered = 'held';
    hold();
  }
  read();
  watchTable(HOST, update);
  listen();
  // `document.open()` leaves the document without listeners, and this one alone.
  reopened.observe(document, { childList: true });
  // A window that was opened empty tells of no move inside it (Chromium 156): it is looked at when it draws.
  if (!isFrame && !location.hostname)
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

const reopened = new MutationObserver(listen);

function listen(): void {
  const options = { capture: true, signal: ended.signal };
  // In a frame what opens in a tab is left to the rules, and what opens in it is met as a move.
  if (!isFrame) {
    addEventListener('click', heardClick, options);
    addEventListener('auxclick', heardClick, options);
  }
  addEventListener('pageshow', heardShow, options);
  addEventListener('beforeunload', heardLeave, options);
  navigation.addEventListener('navigate', heardMove, options);
}

/** An extension that was removed or updated leaves its guards behind without a browser to talk to. */
const whileAlive =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E) =>
    chrome.runtime?.id ? listener(event) : end();

/** Hears what the browser tells alone: what a script of the page dispatches is nothing the user did. */
const trusted =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E) =>
    event.isTrusted && listener(event);

const heardClick = whileAlive(clicked);
const heardMove = whileAlive(trusted(moving));
const fromCache = whileAlive(returned);
// Asking for the browser's own things takes 0.1 ms of a page (Chromium 156): only where there is something to do.
const heardShow = (event: PageTransitionEvent) => event.persisted && fromCache(event);
const heardLeave = (event: Event) => isCovering && leaving(event);

function end(): void {
  world.reread = undefined;
  ended.abort();
  show();
}

const read = () => readTable(HOST).then(update, end);

function update(table: GuardTable | undefined): void {
  if (ended.signal.aborted) return;
  match = table ? matcherOf(table) : nobody;
  known = {
    ...{ match, reportVisit: tell, send, table, lets, canonical },
    ...{ cover, uncover: uncoverForOthers, stopLoading },
  };
  // Before the page is looked at: a cover takes its title from the table.
  world.guardContext = known;
  look();
  noteAliasOfLoad(known);
  world.owner?.update(known);
  world.veil?.update(known);
  Object.values(table?.passEnds ?? {}).forEach(updateAt);
}

/** A pass ends here by the page's own clock, as the background's alarm may come late; by what is known then. */
function updateAt(until: number): void {
  const left = until - Date.now();
  if (left > 0) setTimeout(() => update(known?.table), left);
}

/**
 * Looks at where the page is: on arrival, on return and whenever the list changes. A page that was told of
 * already, as it was let through till now, was not opened anew.
 */
function look(): void {
  // What was refused stays so, and the page covered, until that may open.
  const still = refused && match(refused);
  if (still && isShut(still)) return;
  const found = match(location.href);
  const key = found?.listed.key;
  let isNew = key !== told;
  const source = isNew ? 'load' : 'ended';
  told = key;
  if (found && isShut(found)) {
    isNew = hide(found, 'kept');
    // Once: later it would end the pause's own load (Firefox 153).
    if (isNew) stopLoading();
  } else show();
  if (found && isNew) afterPrerender(() => tell(found, source));
}

/** Whether an address names somebody and may not show now. */
const isShut = (found: Match): boolean => !lets(found);

/** Tells of a visit. Where nobody hears of it, no pause comes: also where too many wait to be told of. */
async function tell(found: Match, source: VisitSource): Promise<void> {
  if (unanswered < MOST_UNANSWERED_VISITS) {
    unanswered += 1;
    await reportVisit(found, source).catch(wayOn());
    unanswered -= 1;
  } else setTimeout(wayOn(), GONE_MS);
}

/**
 * A click is stopped before the site's own listeners ask for the data. A right click opens nothing. One that a
 * script makes is nothing the user did: it opens no tab, and where it leads in this one, the move is refused.
 */
function clicked(event: MouseEvent): void {
  const link = event.button < 2 && linkOf(event);
  const found = link && match(link.href);
  // In what the user writes a click leads nowhere.
  if (!found || !isShut(found) || link.isContentEditable) return;
  const apart = opensTab(event, link);
  if (event.isTrusted || apart) event.preventDefault();
  if (!event.isTrusted) return;
  event.stopImmediatePropagation();
  if (apart) tell(found, 'new-tab');
  else if (hide(found, 'kept', link.href)) tell(found, 'inside');
}

/** The page moves by itself: cover, refuse the move, end what the site has begun to fetch. */
function moving(event: NavigateEvent): void {
  if (known) noteAliasOfMove(event, known);
  // First, so that no visit is told twice.
  if (world.owner?.refuse(event)) return;
  const { url, sameDocument: inside } = event.destination;
  const found = match(url);
  if (!found || !isShut(found)) {
    if (!inside) return;
    if (found && found.listed.key !== told) tell(found, 'inside');
    told = found?.listed.key;
    return;
  }
  // Going back to a page of its own cannot be refused: the rules or the guard there meet it.
  if (!event.cancelable && !inside) return;
  event.preventDefault();
  const isNew = hide(found, inside ? 'drawn' : 'kept', url);
  if (inside) stopTask();
  const isByItself = event.navigationType === 'replace';
  if (isByItself && world.veil?.skip(found, isNew, show)) return;
  if (isNew) tell(found, isByItself ? 'advance' : 'inside');
}

/**
 * The page comes back out of the back/forward cache, where it heard of no change to the list
 * (Firefox 153): covered until the list is read again.
 */
function returned({ isTrusted }: PageTransitionEvent): void {
  if (!isTrusted) return;
  if (covered === 'drawn' && !match(location.href)) {
    location.reload();
    return;
  }
  if (covered === 'no') covered = 'held';
  coveredFor = refused = told = undefined;
  cover();
  read();
}

/**
 * The page asks before it is left, for what was typed. Who stays has it back, where nothing of the person is
 * in it; else it cannot show again, and is not to ask. Heard from the page's start on: one that listens later is
 * asked after the page (Chromium 156). Neither browser keeps the page out of its back/forward cache for it
 * (Firefox 153). It is heard at every page's end, so it does next to nothing.
 */
function leaving(event: Event): void {
  if (covered === 'kept' && refused && event.isTrusted) setTimeout(wayOn(), GONE_MS);
  else if (coveredFor || world.owner?.isCovering()) event.stopImmediatePropagation();
}

/**
 * How the page comes back from the cover it is under now, if no pause comes: as it was, or loaded anew where it may
 * show the person, which a rule stops once more.
 */
const wayOn =
  (since = covers) =>
  (): void => {
    if (since !== covers) return;
    if (covered === 'kept' && refused) show();
    else if (coveredFor && (refused || !wasReloaded())) location.reload();
  };

const wasReloaded = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type ===
  'reload';

/** Covers the page for somebody. Returns whether it was not covered for them before. */
function hide({ listed: { key } }: Match, how: Covered, address?: string): boolean {
  const isNew = coveredFor !== key;
  if (isNew) covers += 1;
  covered = how;
  coveredFor = key;
  refused = address;
  cover();
  return isNew;
}

function show(): void {
  if (covered === 'no') return;
  covered = 'no';
  coveredFor = refused = undefined;
  if (!world.owner?.isCovering()) uncover();
}

/** For the owner's script: it has no part in the guard's own cover. */
function uncoverForOthers(): void {
  if (covered === 'no') uncover();
}

/** Ends the requests of this task: now, and once more when the site's own code has run its course. */
function stopTask(): void {
  stopLoading();
  // Once for however many moves: each would end the pause's own load, too.
  clearTimeout(stopping);
  stopping = setTimeout(stopLoading);
}
