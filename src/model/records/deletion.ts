/** All that is kept is to go, at the user's word: a little later, so that it can be taken back. */
import * as v from 'valibot';
import { setting } from './kind.ts';

/** From when on (epoch ms) all is to be deleted; null while nothing is to go. */
export const deletion = setting('deletion', v.nullable(v.number()), null);

/** For so long it can be taken back, in milliseconds: time to read the line and reach the button. */
export const UNDO_MS = 10_000;
