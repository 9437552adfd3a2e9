import { setting } from '../records/kind.ts';
import { PASS } from './limits.ts';
import { passMinutes } from './pass.ts';

/** For how many minutes going on may be open at most. What a page is needed for has a length of its own. */
export const longestPass = setting('longestPass', passMinutes, PASS.longest);
