import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { OWN_WORDS } from './plan.ts';

/** The user's words to themself. */
export const ownWords = setting(
  'ownWords',
  v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(OWN_WORDS.longest))),
    v.maxLength(OWN_WORDS.most),
  ),
  [],
);
