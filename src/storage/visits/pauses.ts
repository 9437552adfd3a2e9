import { storage } from '#imports';
import type { OpenPause, Pass } from '../../model/visits/decide.ts';

/** Passes by person id. Kept across restarts: they end by the clock, not with the browser. */
export const passes = storage.defineItem<Record<string, Pass>>('local:passes', {
  fallback: {},
  version: 1,
});

/** Open pauses by person id, for as long as the browser runs. */
export const pauses = storage.defineItem<Record<string, OpenPause>>('session:pauses', {
  fallback: {},
});

/** Tabs whose user has just left a pause, by tab id, with the time (epoch ms). */
export const leaving = storage.defineItem<Record<string, number>>('session:leaving', {
  fallback: {},
});
