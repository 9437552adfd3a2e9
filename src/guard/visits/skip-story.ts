import type { Match } from '../../model/cover/matcher.ts';
import type { reportVisit } from './report-visit.ts';

/** A viewer that has not moved on by then, in milliseconds, does not know the key. */
const SKIP_TIMEOUT_MS = 1_000;

let waiting = new AbortController();

/**
 * A viewer of stories has moved on by itself into a listed person's, beneath the cover: moves it on to
 * whoever comes next, by the key that viewers share. Where that does nothing, the pause page comes.
 * @param uncover shows the page again, once it is past them
 */
export function skipStory(found: Match, uncover: () => void, report: typeof reportVisit): void {
  waiting.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  const isPast = () => {
    waiting.abort();
    uncover();
  };
  navigation.addEventListener('currententrychange', isPast, { signal });
  setTimeout(() => signal.aborted || report(found, 'advance'), SKIP_TIMEOUT_MS);
  // Once the site's own code, which is moving right now, has run its course.
  setTimeout(pressNext);
  report(found, 'skip');
}

const pressNext = () =>
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }),
  );
