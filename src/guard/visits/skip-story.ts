import type { Match } from '../../model/cover/matcher.ts';
import type { GuardContext } from '../page-scripts.ts';

/** A viewer that has not moved on by then, in milliseconds, does not know the key. */
const SKIP_TIMEOUT_MS = 1_000;

let waiting: AbortController | undefined;

/**
 * A viewer of stories has moved on by itself into a listed person's, beneath the cover: moves it on to
 * whoever comes next, by the key that viewers share. Where that does nothing, the pause page comes.
 * @param isNew whether the page was not covered for them before; else only the key is pressed again
 * @param uncover shows the page again, once it is past them
 */
export function skipStory(
  found: Match,
  isNew: boolean,
  uncover: () => void,
  context: GuardContext,
): void {
  if (isNew) wait(found, uncover, context);
  const pressed = waiting;
  // Once the site's own code, which is moving right now, has run its course.
  setTimeout(() => pressed?.signal.aborted || pressNext());
}

/** Waits until the viewer is past a story, and not for long. */
function wait(found: Match, uncover: () => void, { match, lets, reportVisit }: GuardContext): void {
  waiting?.abort();
  const ended = new AbortController();
  waiting = ended;
  const { signal } = ended;
  const from = location.href;
  const isListed = (next = match(location.href)) => next && !lets(next);
  // Routers put their own address in its place as a matter of course: that is not past them.
  const moved = () => {
    if (location.href === from || isListed()) return;
    ended.abort();
    uncover();
  };
  navigation.addEventListener('currententrychange', moved, { signal });
  setTimeout(() => {
    if (signal.aborted) return;
    ended.abort();
    reportVisit(found, 'advance');
  }, SKIP_TIMEOUT_MS);
  reportVisit(found, 'skip');
}

const pressNext = () =>
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }),
  );
