import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { THEMES } from './nudges.ts';

/** Themes of nudges the user wants less of. */
export const lessOf = setting('lessOf', v.array(v.picklist(THEMES)), []);
