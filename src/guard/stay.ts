import type {} from './beside.ts';

/** So often a page that is looked at says so, in milliseconds: what a killed browser can lose. */
const BEAT = 5_000;

/** Ends the count of the page's visit before. */
let end = () => {};

/**
 * Counts for how long a listed page is looked at: while it is visible, and until it is left or goes over
 * to somebody else.
 * @param visit the visit's id
 * @param key the listed identity's
 */
export function countStay(visit: string, key: string): void {
  end();
  const ended = new AbortController();
  let [seen, since] = [0, 0];
  const isLooked = () => document.visibilityState === 'visible';
  const now = () => seen + (since ? performance.now() - since : 0);
  const tell = () => globalThis.known?.send('stayed', { visit, seconds: Math.round(now() / 1000) });
  const count = () => {
    seen = now();
    since = isLooked() && !ended.signal.aborted ? performance.now() : 0;
    tell()?.catch(() => {});
  };
  const beat = setInterval(() => isLooked() && count(), BEAT);
  end = () => {
    if (ended.signal.aborted) return;
    clearInterval(beat);
    ended.abort();
    count();
  };
  const moved = () => {
    if (globalThis.known?.match(location.href)?.listed.key !== key) end();
  };
  since = isLooked() ? performance.now() : 0;
  const { signal } = ended;
  document.addEventListener('visibilitychange', count, { signal });
  addEventListener('pagehide', end, { signal });
  navigation.addEventListener('currententrychange', moved, { signal });
}
