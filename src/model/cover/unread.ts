import * as v from 'valibot';
import { kind } from '../records/kind.ts';
import { isoDay } from '../records/shapes.ts';

/** By network id: the ISO day on which a post there could last not be read for whose it is. */
export const unread = kind('unread', v.looseObject({ on: isoDay }));
