import { watchFor } from './changes.ts';
import { type Mark, marksOf, type Post, selectorOf } from './marks.ts';

/** How long after its load a page may take to say whose post it is, in milliseconds. */
const OWNER_TIMEOUT_MS = 10_000;

const isSame = (one: Mark | undefined, { element, address }: Mark): boolean =>
  element === one?.element && address === one.address;

/**
 * Looks for a post's owner, and waits for it to be named. Comes back with nothing from a page we do not understand.
 * @param former what named the owner of the post before
 * @returns how to stop waiting
 */
export function findOwner(
  post: Post,
  former: Mark | undefined,
  found: (mark: Mark | undefined) => void,
): () => void {
  const now = marksOf(post);
  // Where the page moved to the post, what stands there already may be another's.
  const there = post.isLoaded ? [] : now;
  const isNew = (mark: Mark) => mark.isOwn || !there.some((one) => isSame(one, mark));
  let isOver = false;
  const end = (mark: Mark | undefined) => {
    stop();
    found(mark);
  };
  const look = (marks: readonly Mark[]) => {
    const mark = marks.find(isNew);
    if (mark) end(mark);
  };
  const unwatch = watchFor(selectorOf(post), () => isOver || look(marksOf(post)));
  const stop = () => {
    isOver = true;
    unwatch();
  };
  look(now);
  afterLoad(() => {
    if (isOver) return;
    const last = marksOf(post);
    // Where nothing new named an owner, but what named the last one still stands, it is their next post.
    end(last.find(isNew) ?? last.find((mark) => isSame(former, mark)));
  });
  return stop;
}

/** Runs once the page has been loaded for long enough. */
function afterLoad(run: () => void): void {
  const wait = () => setTimeout(run, OWNER_TIMEOUT_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
