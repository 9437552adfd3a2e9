import type { Visit } from '../../messages/messages.ts';
import { ofDocument } from '../own-document.ts';
import { stillTheirs } from './still-theirs.ts';

/** So often a page that is looked at says so, in milliseconds: what a killed browser can lose. */
const HEARTBEAT_MS = 5_000;

/** Longer between two looks at the stopwatch the computer slept, in milliseconds: on Windows it goes on meanwhile. */
const LONGEST_BEAT_MS = 2 * HEARTBEAT_MS;

/** Ends the count of the page's visit before. */
let end = () => {};

/**
 * Counts for how long a listed page is looked at: while it is visible, and until it is left or goes over
 * to somebody else.
 */
export function countStay({ id, ...visit }: Visit): void {
  end();
  const isTheirs = stillTheirs(visit);
  if (!isTheirs()) return;
  const ended = new AbortController();
  const { signal } = ended;
  const isLooked = () => ofDocument('visibilityState') === 'visible' && !signal.aborted;
  let seen = 0;
  let since: number | null = null;
  const count = () => {
    const now = performance.now();
    if (since !== null) seen += Math.min(now - since, LONGEST_BEAT_MS);
    since = isLooked() ? now : null;
    const seconds = Math.round(seen / 1000);
    // What is lost on the way the next beat says again.
    globalThis.guardContext?.send('stayed', { visit: id, seconds }).catch(() => undefined);
  };
  const beat = setInterval(() => {
    if (!chrome.runtime?.id) end();
    else if (isLooked()) count();
  }, HEARTBEAT_MS);
  end = () => {
    if (signal.aborted) return;
    clearInterval(beat);
    ended.abort();
    count();
  };
  since = isLooked() ? performance.now() : null;
  addEventListener('visibilitychange', count, { signal });
  addEventListener('pagehide', end, { signal });
  navigation.addEventListener('currententrychange', () => isTheirs() || end(), { signal });
}
