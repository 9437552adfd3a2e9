import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { NEUTRAL, NEW_TAB } from './quick-exit.ts';

/** The address of a page to leave for: a full one, as the address bar shows it. */
export const exitAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2_000),
  v.url(),
  v.regex(/^https:\/\//i),
);

/** What opens in the place of a page of ours that is left at once. */
export const exitPage = setting('exitPage', v.union([v.literal(NEW_TAB), exitAddress]), NEUTRAL);
