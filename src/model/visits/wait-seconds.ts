import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { WAIT } from './limits.ts';

/** Seconds before "Continue" opens. */
export const waitSeconds = setting(
  'waitSeconds',
  v.pipe(v.number(), v.integer(), v.minValue(WAIT.shortest), v.maxValue(WAIT.longest)),
  WAIT.usual,
);
