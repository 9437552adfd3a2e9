import type { Owners } from '../../model/cover/guard-table.ts';
import { type Mark, marksOf } from './marks.ts';

/** How long after its load a page may take to say whose post it is, in milliseconds. */
const OWNER_TIMEOUT_MS = 10_000;

/** A post, and the page it is looked at on. */
export interface Search {
  readonly owners: Owners;
  readonly post: RegExpExecArray;
  /** The page was loaded at this post: there is no feed beneath it. */
  readonly isLoaded: boolean;
  /** What stood there when the page moved to the post, with whom it named: another's owner, maybe. */
  readonly stale: ReadonlyMap<Element, string>;
  /** What named the owner of the post before. */
  readonly former: Mark | undefined;
}

/** The owner, if the page names it by now. */
export const ownerOf = ({ owners, post, isLoaded, stale }: Search): Mark | undefined =>
  marksOf(owners, post, isLoaded).find(
    ({ element, address, isOwn }) => isOwn || stale.get(element) !== address,
  );

/** Nothing new named an owner, but what named the last one still stands: it is their next post. */
const sameOwner = ({ owners, post, isLoaded, former }: Search): Mark | undefined =>
  marksOf(owners, post, isLoaded).find(
    ({ element, address }) => element === former?.element && address === former.address,
  );

/**
 * Waits for a post's owner to be named. Comes back with nothing from a page we do not understand.
 * @returns how to stop waiting
 */
export function awaitOwner(search: Search, found: (mark: Mark | undefined) => void): () => void {
  const ended = new AbortController();
  const end = (mark: Mark | undefined) => {
    ended.abort();
    found(mark);
  };
  const look = oncePerFrame(() => {
    const mark = ended.signal.aborted ? undefined : ownerOf(search);
    if (mark) end(mark);
  });
  const changes = new MutationObserver(look);
  ended.signal.addEventListener('abort', () => changes.disconnect());
  changes.observe(document, { childList: true, subtree: true, attributes: true });
  afterLoad(() => end(sameOwner(search)), ended.signal);
  return () => ended.abort();
}

/**
 * Looks at the first change of a frame at once, and at all that follow it together, before they are drawn:
 * pages that come to life change hundreds of times a frame, and each look goes over the whole of them.
 */
function oncePerFrame(look: () => void): () => void {
  let isWaiting = false;
  let isMissed = false;
  return () => {
    if (isWaiting) {
      isMissed = true;
      return;
    }
    isWaiting = true;
    look();
    requestAnimationFrame(() => {
      isWaiting = false;
      if (isMissed) look();
      isMissed = false;
    });
  };
}

/** Runs once the page has been loaded for long enough. */
function afterLoad(run: () => void, signal: AbortSignal): void {
  const wait = () => {
    const timer = setTimeout(run, OWNER_TIMEOUT_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal });
}
