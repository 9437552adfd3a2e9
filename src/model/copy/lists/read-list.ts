/** Reads whom a list names that people have already: of links, or handed out by another extension. */
import { type Entry, type Problem, readProfile } from '../../../networks/addresses/entry.ts';
import { identityKey, twinOf } from '../../../networks/addresses/lookup.ts';
import { isSavedLog } from '../saved-log/format.ts';
import { isLeechBlock, sitesIn } from './leech-block.ts';
import { linksIn, type Piece, type Refused } from './pieces.ts';

/** A list may have so many characters, and name so many profiles: more than anybody lists by hand. */
export const MOST_LIST_CHARS = 1_000_000;
export const MOST_PROFILES = 200;

/** Why a whole list cannot be read. */
export type ListTrouble = 'empty' | 'too-long' | 'not-text' | 'quotes' | 'log' | 'copy';

/** A profile that a list names, and where. */
export interface Named extends Entry {
  readonly line: number;
  readonly text: string;
}

/** What of a list could not be read, and why. */
export interface LeftOut {
  readonly line: number;
  readonly text: string;
  readonly problem: Problem | { readonly reason: Refused | 'too-many' };
}

export type ReadList =
  | { readonly trouble: ListTrouble }
  | { readonly named: readonly Named[]; readonly leftOut: readonly LeftOut[] };

/**
 * Reads a list: LeechBlock NG's options, or any text with links in it. Each profile is named once.
 * @param text at most MOST_LIST_CHARS characters of it are looked at
 */
export function readList(text: string): ReadList {
  const trouble = troubleOf(text);
  if (trouble) return { trouble };
  const pieces = isLeechBlock(text) ? sitesIn(text) : linksIn(text);
  const named = new Map<string, Named>();
  const leftOut: LeftOut[] = [];
  for (const piece of pieces) {
    const read = readPiece(piece);
    const { line, text } = piece;
    if ('problem' in read) leftOut.push({ line, text, ...read });
    else if (isNamed(read, named)) continue;
    else if (named.size < MOST_PROFILES)
      named.set(identityKey(read.identity), { line, text, ...read });
    else leftOut.push({ line, text, problem: { reason: 'too-many' } });
  }
  return { named: [...named.values()], leftOut };
}

const readPiece = ({ text, address = text, refused }: Piece) =>
  refused ? { problem: { reason: refused } } : readProfile(address, null);

/** Whether it is named already, or goes by the same handle elsewhere: that is listed along. */
function isNamed({ identity }: Entry, named: ReadonlyMap<string, Entry>): boolean {
  const twin = twinOf(identity);
  return named.has(identityKey(identity)) || (twin !== undefined && named.has(identityKey(twin)));
}

/**
 * News Feed Eradicator hands out nothing but quotes, as a table (github.com/jordwest/news-feed-eradicator,
 * `ImportExport` in its options page at 1c8f066): it names nobody.
 */
const QUOTES = /^"?id"?,"?quote"?,"?author"?\s*$/im;

function troubleOf(text: string): ListTrouble | undefined {
  if (text.length > MOST_LIST_CHARS) return 'too-long';
  if (text.includes('\0') || text.includes('\ufffd')) return 'not-text';
  if (!text.trim()) return 'empty';
  if (QUOTES.test(text.slice(0, 200))) return 'quotes';
  if (isSavedLog(text)) return 'log';
  if (/^\s*\{\s*"copy"\s*:\s*"breathing-room"|^age-encryption\.org\//.test(text)) return 'copy';
  return undefined;
}
