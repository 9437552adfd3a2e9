import { storage } from '#imports';
import type { Shown } from '../model/advice/choose.ts';
import type { Theme } from '../model/advice/nudges.ts';

/** ISO date of the day it ended, if the user gave one. One for all: advice speaks to the break-up on their mind. */
export const brokeUpOn = storage.defineItem<string | null>('local:brokeUpOn', {
  fallback: null,
  version: 1,
});

/** Themes of nudges the user wants less of. */
export const lessOf = storage.defineItem<readonly Theme[]>('local:lessOf', {
  fallback: [],
  version: 1,
});

/** The nudges shown last, oldest first. */
export const shownNudges = storage.defineItem<readonly Shown[]>('local:shownNudges', {
  fallback: [],
  version: 1,
});

/** ISO code of the country whose help lines to show; empty for another one, null until chosen. */
export const helpCountry = storage.defineItem<string | null>('local:helpCountry', {
  fallback: null,
  version: 1,
});
