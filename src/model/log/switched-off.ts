import * as v from 'valibot';
import { epochMs } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** While the extension seems to have been off, epoch ms, until the user has read so; null while there is nothing to say. */
export const switchedOff = setting(
  'switchedOff',
  v.nullable(v.looseObject({ from: epochMs, until: epochMs })),
  null,
);
