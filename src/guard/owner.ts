import { noteRead, noteUnread } from '../storage/unread.ts';
import { type Owners, readTable, type WatchTable, watchTable } from '../storage/watch.ts';
import { cover, uncover } from './cover.ts';
import { type Mark, marksOf, postAt } from './marks.ts';
import { lets, type Matcher, matcherOf } from './match.ts';
import { tell, whenSeen } from './tell.ts';

/** How long after its load a page may take to say whose post it is, in milliseconds. */
const PATIENCE = 10_000;

let match: Matcher = () => null;
let owners: Owners | undefined;
/** The post the page is at, where its address names nobody. */
let post: RegExpExecArray | null = null;
/** The page was loaded at this post: there is no feed beneath it. */
let isLoaded = true;
/** What named the owner of this post, and of the one before it. */
let owner: Mark | undefined;
let former: Mark | undefined;
/** What stood on the page when it moved here, with whom it named: another post's owner, maybe. */
let stale = new Map<Element, string>();
let isCovered = false;
let isTold = false;

const ended = new AbortController();
/** Ends with the looking for one post's owner. */
let search = new AbortController();
const changes = new MutationObserver(() => void read());

/**
 * Covers posts of listed people whose address does not name them, once the page does.
 * @returns how to stop it for good
 */
export function startOwner(): () => void {
  const { hostname } = location;
  readTable(hostname).then(learn, end);
  ended.signal.addEventListener('abort', watchTable(hostname, learn));
  const options = { capture: true, signal: ended.signal };
  navigation.addEventListener('navigate', moving, options);
  navigation.addEventListener('currententrychange', moved, options);
  addEventListener('pageshow', returned, options);
  return end;
}

function end(): void {
  ended.abort();
  stop();
  show();
}

function learn(table: WatchTable | undefined): void {
  if (ended.signal.aborted) return;
  match = table ? matcherOf(table) : () => null;
  owners = table?.owners;
  const now = postAt(location, owners);
  if (now?.[0] !== post?.[0]) enter(now);
  else if (owner) judge(owner);
}

/** Before the page moves. Registered ahead of the guard, so that no visit is told twice. */
function moving(event: NavigateEvent): void {
  const { destination, navigationType } = event;
  const found = match(destination.url);
  if (isCovered && event.cancelable && destination.sameDocument && navigationType !== 'traverse') {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (found && !lets(found, Date.now())) stop();
}

/** The page has moved inside itself. What it drew beneath a cover is drawn anew. */
function moved(): void {
  const now = postAt(location, owners);
  if (now?.[0] === post?.[0]) return;
  if (isCovered) {
    location.reload();
    return;
  }
  isLoaded = false;
  const marks = owners && now ? marksOf(owners, now, false) : [];
  stale = new Map(marks.map(({ element, address }) => [element, address]));
  enter(now);
}

/** Back out of the back/forward cache, where the page heard of no change to the list. */
function returned({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  if (isCovered) location.reload();
  else readTable(location.hostname).then(learn, end);
}

/** Looks for the owner of the post the page is at now, until it stands there. */
function enter(now: RegExpExecArray | null): void {
  stop();
  show();
  [former, owner, isTold, post] = [owner, undefined, false, now];
  // An address that does name a listed person is the guard's.
  if (!post || match(location.href) || read()) return;
  changes.observe(document, { childList: true, subtree: true, attributes: true });
  const wait = () => {
    const timer = setTimeout(giveUp, PATIENCE);
    search.signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal: search.signal });
}

function stop(): void {
  changes.disconnect();
  search.abort();
  search = new AbortController();
}

/** Whether the page says by now whose post it is; if so, acts on it. */
function read(): boolean {
  if (!chrome.runtime?.id) end();
  if (!owners || !post) return false;
  const isNew = ({ element, address, isOwn }: Mark) => isOwn || stale.get(element) !== address;
  const mark = marksOf(owners, post, isLoaded).find(isNew);
  if (!mark) return false;
  stop();
  judge(mark);
  noteRead(owners.network);
  return true;
}

/** Nothing new has said it: it is the same owner's next post, or a page we do not understand. */
function giveUp(): void {
  stop();
  if (!owners || !post) return;
  const stands = ({ element, address }: Mark) =>
    element === former?.element && address === former.address;
  const mark = marksOf(owners, post, isLoaded).find(stands);
  if (mark) judge(mark);
  else noteUnread(owners.network);
}

/** Covers a listed person's post and tells of it; with `notice` only tells. */
function judge(mark: Mark): void {
  owner = mark;
  const found = match(mark.address);
  const isStopped = found !== null && !lets(found, Date.now());
  const isNew = isStopped ? !isCovered : !isTold && found?.listed.response === 'notice';
  if (isStopped) hide();
  else show();
  if (!found || !isNew) return;
  isTold = true;
  whenSeen(() => tell({ ...found, surface: 'post' }, 'load'));
}

function hide(): void {
  isCovered = true;
  cover();
  window.stop();
}

function show(): void {
  if (isCovered) uncover();
  isCovered = false;
}
