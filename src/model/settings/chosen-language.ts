import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** Tag of the language the user chose, such as `de`; null for the browser's. */
export const chosenLanguage = setting('language', v.nullable(text(35)), null);
