import { sha256 } from '../records/sha256.ts';
import { type Head, headsIn, type Items, lockOf, textOf } from './items.ts';
import { openLines, type Told, toldIn } from './sealed-rows.ts';
import type { Syncing } from './syncing.ts';

/** What keeps one browser from reading another, in the order in which it is said. */
export type SyncTrouble = 'version' | 'passphrase';

/** What other browsers have written. */
export interface Received {
  /** What of it cannot be read, and why; null where all can. A text that has not come whole is no trouble. */
  readonly trouble: SyncTrouble | null;
  /** By each of the others, what it tells; null where that cannot be read, or has not come whole. */
  readonly told: ReadonlyMap<string, Told | null>;
}

/** Reads what all other browsers have written, as far as it is whole and under the same passphrase. */
export async function receive(items: Items, syncing: Syncing): Promise<Received> {
  const lock = await lockOf(syncing);
  const told = new Map<string, Told | null>();
  const troubles = new Set<SyncTrouble>();
  for (const [device, head] of headsIn(items)) {
    if (device === syncing.device) continue;
    const why = troubleWith(head, syncing, lock);
    const opened =
      why === null && head !== 'later' ? await openText(items, device, head, syncing) : null;
    if (why) troubles.add(why);
    told.set(device, opened?.told ?? null);
  }
  const [trouble = null] = (['version', 'passphrase'] as const).filter((one) => troubles.has(one));
  return { trouble, told };
}

function troubleWith(head: Head | 'later', { salt }: Syncing, lock: string): SyncTrouble | null {
  if (head === 'later') return 'version';
  return head.salt === salt && head.lock === lock ? null : 'passphrase';
}

/** A text that was opened. */
interface Opened {
  readonly lines: string;
  readonly told: Told;
}

/** The last one of each browser, by the text and what it was opened by: as long as that is the same it is not opened again. */
const last = new Map<string, { readonly by: string; readonly opened: Opened }>();

/** A browser's text, opened; null where it is not whole, or by another key. */
export async function openText(
  items: Items,
  device: string,
  head: Head,
  { key }: Pick<Syncing, 'key'>,
): Promise<Opened | null> {
  const text = textOf(items, device, head);
  const by = JSON.stringify([key, head.revision, head.sha256, text]);
  const known = last.get(device);
  if (known?.by === by) return known.opened;
  if ((await sha256(text)) !== head.sha256) return null;
  const lines = await openLines(text, { key }, { device, revision: head.revision });
  if (lines === null) return null;
  const opened = { lines, told: toldIn(lines) };
  last.set(device, { by, opened });
  return opened;
}

/** What another browser's passphrase is stretched under, so that one key opens all; null where there is no other. */
export function saltIn(items: Items, own: string): string | null {
  const salts = [...headsIn(items)].flatMap(([device, head]) =>
    device === own || head === 'later' ? [] : [head.salt],
  );
  return salts.sort()[0] ?? null;
}
