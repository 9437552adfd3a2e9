import * as v from 'valibot';
import { wholeNumber } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** Which day weeks begin on, 1 (Monday) to 7, as the user chose; 0 for as is usual where they are. */
export const chosenFirstDay = setting('firstDay', v.pipe(wholeNumber, v.maxValue(7)), 0);
