import { storage } from '#imports';
import type { CoverFacts } from '../../model/cover/cover-facts.ts';

/** How each listed identity is covered; written by the background whenever that changes. */
export const coverFacts = storage.defineItem<CoverFacts>('local:cover', {
  fallback: {},
  version: 2,
  // Version 1 knew networks as a whole; the worker finds the facts out anew.
  migrations: { 2: () => ({}) },
});
