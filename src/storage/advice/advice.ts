import * as v from 'valibot';
import { storage } from '#imports';
import type { Heed, Shown } from '../../model/advice/choose.ts';
import { THEMES, type Theme } from '../../model/advice/nudges.ts';

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

/** What advice heeds besides the moment. */
export interface Kept extends Heed {
  /** ISO date of the day it ended, if it was given. */
  readonly brokeUpOn: string | null;
}

/** The 31st of February would roll over into March. */
const isReal = (date: string): boolean => {
  const at = Date.parse(date);
  return at >= 0 && new Date(at).toISOString().startsWith(date);
};

const day = v.pipe(v.string(), v.isoDate(), v.check(isReal));

/** What is stored and not of this shape counts as not given. */
const keptShape = v.object({
  brokeUpOn: v.fallback(v.nullable(day), null),
  less: v.fallback(v.array(v.picklist(THEMES)), []),
  shown: v.fallback(v.array(v.object({ occasion: v.string(), id: v.string() })), []),
});

/** What advice heeds, as stored. */
export async function readKept(): Promise<Kept> {
  return v.parse(keptShape, {
    brokeUpOn: await brokeUpOn.getValue(),
    less: await lessOf.getValue(),
    shown: await shownNudges.getValue(),
  });
}

/** Calls back with what advice heeds, after each change from whichever context. */
export function watchKept(changed: (kept: Kept) => void): void {
  const tell = () => void readKept().then(changed);
  for (const { watch } of [brokeUpOn, lessOf, shownNudges]) watch(tell);
}
