import type { Stored } from '../records/kind.ts';
import { type Head, headsIn, type Items, lockOf, textOf } from './items.ts';
import { openLines, rowsIn } from './sealed-rows.ts';
import type { Syncing } from './syncing.ts';

/** What keeps one browser from reading another, in the order in which it is said. */
export type SyncTrouble = 'version' | 'passphrase';

/** What other browsers have written. */
export interface Received {
  readonly rows: readonly Stored[];
  /** What of it cannot be read, and why; null where all can. A text that has not come whole is no trouble. */
  readonly trouble: SyncTrouble | null;
}

/** Reads what all other browsers have written, as far as it is whole and under the same passphrase. */
export async function receive(items: Items, syncing: Syncing): Promise<Received> {
  const lock = await lockOf(syncing);
  const rows: Stored[] = [];
  const troubles = new Set<SyncTrouble>();
  for (const [device, head] of headsIn(items)) {
    if (device === syncing.device) continue;
    if (head === 'later') troubles.add('version');
    else if (head.salt !== syncing.salt || head.lock !== lock) troubles.add('passphrase');
    else rows.push(...rowsIn((await linesOfDevice(items, device, head, syncing)) ?? ''));
  }
  const [trouble = null] = (['version', 'passphrase'] as const).filter((one) => troubles.has(one));
  return { rows, trouble };
}

/** A browser's lines; null where they are not whole, or by another key. */
export async function linesOfDevice(
  items: Items,
  device: string,
  head: Head,
  by: Pick<Syncing, 'key'>,
): Promise<string | null> {
  const text = await textOf(items, device, head);
  return text === null ? null : openLines(text, by, { device, revision: head.revision });
}

/** What another browser's passphrase is stretched under, so that one key opens all; null where there is no other. */
export function saltIn(items: Items, own: string): string | null {
  const salts = [...headsIn(items)].flatMap(([device, head]) =>
    device === own || head === 'later' ? [] : [head.salt],
  );
  return salts.sort()[0] ?? null;
}
