import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { OWN_WORDS } from './plan.ts';

/** One line of them. */
export const wordsSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(OWN_WORDS.longest),
);

/** The user's words to themself. */
export const ownWords = setting(
  'ownWords',
  v.pipe(v.array(wordsSchema), v.maxLength(OWN_WORDS.most)),
  [],
);
