import { storage } from '#imports';

/** Kinds of suggestions the user does not want for now, each with the ISO date until when. */
export const setAside = storage.defineItem<Record<string, string>>('local:setAside', {
  fallback: {},
  version: 1,
});
