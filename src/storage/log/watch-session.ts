import { storage } from '#imports';

/** What the first look at the cover in a session of the browser came to. */
export interface WatchSession {
  /** ISO dates of days that are not seen unless the browser tells that it has just started: the extension was off. */
  readonly off: readonly string[];
  /** Until when (epoch ms) the extension was off before that look, where it seems to have been. */
  readonly offUntil?: number;
}

/** Null before that look; gone when the browser closes, and when the extension is switched off. */
export const watchSession = storage.defineItem<WatchSession | null>('session:watchSession', {
  fallback: null,
});
