import { sha256 } from '../records/sha256.ts';
import { daysBetween } from '../time/day.ts';
import {
  bytesOf,
  HEAD_VERSION,
  type Head,
  headKey,
  headsIn,
  type Items,
  isOf,
  lockOf,
  PIECE_CHARS,
  pieceKey,
  QUOTA,
} from './items.ts';
import { openText } from './receive.ts';
import { type Line, sealLines, textOfLines } from './sealed-rows.ts';
import type { Syncing } from './syncing.ts';

/** What is to be written, and which keys are to go after that. */
export interface Sending {
  readonly items: Items;
  readonly drop: readonly string[];
  /** So many lines found no room. */
  readonly left: number;
}

/** After so many days without a change a browser says that it is still there. */
const SIGN_DAYS = 7;

/**
 * What this browser has to write; no items where what it wrote is still so.
 * @param lines what goes, what matters most first
 * @param today ISO date
 */
export async function sending(
  there: Items,
  syncing: Syncing,
  lines: readonly Line[],
  today: string,
): Promise<Sending> {
  const { device } = syncing;
  const heads = headsIn(there);
  const head = heads.get(device);
  const known = head === 'later' ? undefined : head;
  const own = ownBytes(there, device);
  const free = QUOTA.all - KEPT_FREE_BYTES - (bytesOf(there) - own);
  const share = roomFor(new Set([...heads.keys(), device]).size);
  const most = Math.max(HEAD_BYTES, Math.min(share, free));
  const before = known && (await openText(there, device, known, syncing))?.lines;
  // A day that has not come yet is a wrong clock's.
  const isFresh = known && known.on <= today && daysBetween(known.on, today) < SIGN_DAYS;
  const isWithin = own <= most;
  if (isFresh && isWithin && before === textOfLines(lines)) return { items: {}, drop: [], left: 0 };
  const revision = (known?.revision ?? 0) + 1;
  const text = await fitted(lines, most, async (some) =>
    laidOut(await sealLines(some, syncing, { device, revision }), syncing, revision, today),
  );
  const { items, count } = text;
  const left = lines.length - count;
  // What finds no room is no reason to write the same again.
  if (isFresh && isWithin && left > 0 && before === textOfLines(lines.slice(0, count)))
    return { items: {}, drop: [], left };
  const drop = Object.keys(there).filter((key) => isOf(device, key) && !(key in items));
  return { items, drop, left };
}

/** A head with no rows comes to less, in bytes: so that others make room, one is written even where there is none. */
const HEAD_BYTES = 400;

/** Room for ten of them. */
const KEPT_FREE_BYTES = 10 * HEAD_BYTES;

/** So many bytes are one browser's: a fair share, where always one more finds room to begin. */
const roomFor = (browsers: number): number => Math.floor(QUOTA.all / (browsers + 1));

const ownBytes = (items: Items, device: string): number =>
  bytesOf(Object.fromEntries(Object.entries(items).filter(([key]) => isOf(device, key))));

/** As many of the lines, from the first, as come to so many bytes. */
async function fitted(
  lines: readonly Line[],
  most: number,
  layOut: (lines: readonly Line[]) => Promise<Items>,
): Promise<{ items: Items; count: number }> {
  let [count, beyond] = [0, lines.length + 1];
  let items = await layOut(lines);
  if (bytesOf(items) <= most) return { items, count: lines.length };
  items = await layOut([]);
  while (beyond - count > 1) {
    const middle = Math.floor((count + beyond) / 2);
    const some = await layOut(lines.slice(0, middle));
    if (bytesOf(some) > most) beyond = middle;
    else [count, items] = [middle, some];
  }
  return { items, count };
}

async function laidOut(
  text: string,
  syncing: Syncing,
  revision: number,
  on: string,
): Promise<Items> {
  const { device, salt } = syncing;
  const pieces = text.match(new RegExp(`.{1,${PIECE_CHARS}}`, 'g')) ?? [];
  const head: Head = {
    ...{ version: HEAD_VERSION, revision, pieces: pieces.length, salt },
    ...{ lock: await lockOf(syncing), sha256: await sha256(text), on },
  };
  return Object.fromEntries([
    ...pieces.map((piece, index) => [pieceKey(device, index), piece] as const),
    [headKey(device), head] as const,
  ]);
}
