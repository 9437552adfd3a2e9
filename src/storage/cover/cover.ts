import { storage } from '#imports';
import type { CoverFacts } from '../../model/cover/cover-facts.ts';

/**
 * How each listed identity is covered, as the background found it; found out anew in each session, and no
 * business of a page's scripts, which can read storage.local.
 */
export const coverFacts = storage.defineItem<CoverFacts>('session:coverFacts', { fallback: {} });
