import type { Stored } from '../../model/records/kind.ts';

/** What the key of each row that is published begins with. */
export const ROW = 'record:';

/** The key under which a row is published. */
export const keyOf = ({ type, id }: Pick<Stored, 'type' | 'id'>): string => `${ROW}${type}:${id}`;
