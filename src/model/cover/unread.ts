import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { kind } from '../records/kind.ts';

/** By network id: the ISO day on which a post there could last not be read for whose it is. */
export const unread = kind('unread', v.looseObject({ on: isoDay }));
