import { storage } from '#imports';

/** ISO date of the day the first person was listed; calm days are counted from it. */
export const since = storage.defineItem<string | null>('local:since', { fallback: null });
