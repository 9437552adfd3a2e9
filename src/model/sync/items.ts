/**
 * How a browser's rows lie in the browser's sync. Each browser writes keys of its own alone: `d/<device>` is its head,
 * `d/<device>/0` and on the pieces of its text. A text counts once it is whole: what is torn or mixed is nothing yet.
 */
import * as v from 'valibot';
import { isoDay, wholeNumber } from '../records/common-schemas.ts';
import type { Known } from '../records/kind.ts';
import { sha256 } from '../records/sha256.ts';
import { type Syncing, syncingEntries } from './syncing.ts';

/** All that lies in the browser's sync, by key. */
export type Items = Readonly<Record<string, unknown>>;

/** What browsers hold at most (tests/e2e/sync.test.ts): bytes in all, and of an item with its key, as JSON; items. */
export const QUOTA = { all: 102_400, item: 8_192, items: 512 } as const;

/** Letters of a piece: with its key and quotes it stays below what an item may have. */
export const PIECE_CHARS = 8_000;

export const HEAD_VERSION = 1;

/** What is told in the open: for which key a text is, how long, since when. */
const headSchema = v.looseObject({
  version: wholeNumber,
  revision: wholeNumber,
  pieces: v.pipe(wholeNumber, v.maxValue(QUOTA.items)),
  salt: syncingEntries.salt,
  /** Tells one passphrase from another, and neither. */
  lock: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** SHA-256 of the text, in hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** ISO date of that browser: when it wrote. */
  on: isoDay,
});
export type Head = Known<v.InferOutput<typeof headSchema>>;

const HEAD = /^d\/([0-9a-f]{8})$/;

export const headKey = (device: string): string => `d/${device}`;
export const pieceKey = (device: string, index: number): string => `d/${device}/${index}`;

/** Whether a key is one of a browser's. */
export const isOf = (device: string, key: string): boolean =>
  key === headKey(device) || key.startsWith(`${headKey(device)}/`);

/** The heads that there are, by device. A later version's is told by its version alone. */
export function headsIn(items: Items): ReadonlyMap<string, Head | 'later'> {
  const heads = new Map<string, Head | 'later'>();
  for (const [key, value] of Object.entries(items)) {
    const [, device] = HEAD.exec(key) ?? [];
    if (!device) continue;
    const isLater = v.is(
      v.looseObject({ version: v.pipe(v.number(), v.minValue(HEAD_VERSION + 1)) }),
      value,
    );
    const { success, output } = v.safeParse(headSchema, value);
    if (isLater) heads.set(device, 'later');
    else if (success) heads.set(device, output);
  }
  return heads;
}

/** A browser's text, as far as it is there. */
export const textOf = (items: Items, device: string, { pieces }: Head): string =>
  Array.from({ length: pieces }, (_, index) => items[pieceKey(device, index)]).join('');

/** By what a key is told from another. */
export const lockOf = async ({ key }: Pick<Syncing, 'key'>): Promise<string> =>
  (await sha256(`breathing-room sync lock ${key}`)).slice(0, 16);

/** How many bytes some items count for in Firefox: all of them as JSON. Chromium leaves quotes and commas out. */
export const bytesOf = (items: Items): number => JSON.stringify(items).length;
