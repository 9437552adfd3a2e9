import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { kind } from '../records/kind.ts';

/** What of a network may not be understood: whose a post without a name is, or what there is to veil around a link. */
export const UNREAD_PARTS = ['posts', 'veil'] as const;
export type UnreadPart = (typeof UNREAD_PARTS)[number];

/** The ISO day on which a part of a network could last not be read, see unreadId. */
export const unread = kind('unread', v.looseObject({ on: isoDay }));
