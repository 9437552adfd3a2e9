import type { Items } from '../../../src/model/sync/items.ts';
import { receive } from '../../../src/model/sync/receive.ts';
import type { Syncing } from '../../../src/model/sync/syncing.ts';

/** All rows that a browser reads of the others, and what keeps it from more. */
export async function readAll(items: Items, by: Syncing) {
  const { trouble, told } = await receive(items, by);
  return { trouble, rows: [...told.values()].flatMap((one) => one?.rows ?? []) };
}
