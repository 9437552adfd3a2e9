import type { Owners } from '../../model/cover/guard-table.ts';
import { lets, type Match } from '../../model/cover/matcher.ts';
import { isStopped } from '../../model/visits/may-open.ts';
import { isFrame } from '../frame.ts';
import type { GuardContext, OwnerScript } from '../page-scripts.ts';
import { cover, stopLoading, uncover } from '../shared-cover.ts';
import { afterPrerender } from '../visits/after-prerender.ts';
import { type Mark, postAt, wasLoadedHere } from './marks.ts';
import { findOwner } from './owner-search.ts';

/** What the guard has learnt. */
let known: GuardContext | undefined;
/** The post the page is at, where its address names nobody. */
let post: RegExpExecArray | null = null;
/** What named its owner, once known. */
let owner: Mark | undefined;
let isLoaded = false;
let isCovered = false;
let isTold = false;
/** The identity whose post was let through here. */
let shown: string | undefined;
let stop = () => {};

const ended = new AbortController();

/** Covers posts of listed people whose address does not name them, once the page does. */
export function startOwner(): OwnerScript {
  isLoaded = wasLoadedHere();
  const options = { capture: true, signal: ended.signal };
  navigation.addEventListener('currententrychange', moved, options);
  addEventListener('pageshow', returned, options);
  if (globalThis.guardContext) update(globalThis.guardContext);
  return { update, refuse, isCovering: () => isCovered };
}

const ownersHere = (): Owners | undefined => known?.table?.owners;

const named = (address: string): Match | null => known?.match(address) ?? null;

function end(): void {
  globalThis.owner = undefined;
  ended.abort();
  stop();
  show();
}

function update(context: GuardContext): void {
  if (ended.signal.aborted) return;
  known = context;
  const now = postAt(location, ownersHere());
  if (now?.[0] !== post?.[0]) enter(now);
  else if (owner) judge(owner);
}

/** Before the page moves: a covered post is not left for another inside the page. */
function refuse(event: NavigateEvent): boolean {
  const { cancelable, destination, navigationType } = event;
  const found = named(destination.url);
  const isRefused =
    isCovered && cancelable && destination.sameDocument && navigationType !== 'traverse';
  if (isRefused) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (found && !lets(found)) stop();
  return isRefused;
}

/** The page has moved inside itself. What it drew beneath a cover is drawn anew. */
function moved(): void {
  const now = postAt(location, ownersHere());
  if (now?.[0] === post?.[0]) return;
  isLoaded = false;
  if (isCovered) location.reload();
  else enter(now);
}

/** Back out of the back/forward cache, with the person drawn beneath the cover. */
function returned({ isTrusted, persisted }: PageTransitionEvent): void {
  if (isTrusted && persisted && isCovered) location.reload();
}

/** Looks for the owner of the post the page is at now. What stands there already may be another's. */
function enter(now: RegExpExecArray | null): void {
  stop();
  show();
  const former = owner;
  [post, owner, isTold, shown] = [now, undefined, false, undefined];
  // An address that does name a listed person is the guard's.
  const owners = ownersHere();
  if (!owners || !post || named(location.href)) return;
  const [, id = ''] = post;
  stop = findOwner({ owners, id, isLoaded }, former, read);
}

/** The page has said whose post it is, or has not in a way we understand. */
function read(mark: Mark | undefined): void {
  if (!chrome.runtime?.id) end();
  else {
    if (mark) judge(mark);
    tellReading(!mark);
  }
}

/**
 * Tells where posts cannot be read for whose they are, and where they can again. What is lost on the way the next
 * post tells.
 */
function tellReading(isUnread: boolean): void {
  const { owners, unread = [] } = known?.table ?? {};
  if (!isFrame && owners && (isUnread || unread.includes(owners.network)))
    known
      ?.send('unread', { network: owners.network, part: 'posts', isUnread })
      .catch(() => undefined);
}

/** Covers a listed person's post and tells of it; only counted, it only tells. */
function judge(mark: Mark): void {
  owner = mark;
  const found = named(mark.address);
  const isHidden = found !== null && !lets(found);
  const isNew = isHidden ? !isCovered : !isTold && found !== null && !isStopped(found.listed);
  const source = found && found.listed.key === shown ? 'ended' : 'feed';
  shown = isHidden ? undefined : found?.listed.key;
  if (isHidden) hide();
  else show();
  if (!found || !isNew) return;
  isTold = true;
  afterPrerender(() =>
    known?.reportVisit({ ...found, surface: 'post', address: location.href }, source),
  );
}

function hide(): void {
  isCovered = true;
  cover();
  stopLoading();
}

function show(): void {
  if (isCovered) uncover();
  isCovered = false;
}
