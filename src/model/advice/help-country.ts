import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** ISO code of the country whose help lines to show; empty for another one, null until chosen. */
export const helpCountry = setting(
  'helpCountry',
  v.nullable(v.pipe(v.string(), v.maxLength(2))),
  null,
);
