import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { text } from '../records/shapes.ts';

/** Tag of the language the user chose, such as `de`; null for the browser's. */
export const chosenLanguage = setting('language', v.nullable(text(35)), null);
