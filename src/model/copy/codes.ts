/**
 * Bytes as texts for QR codes that any phone's scanner reads: base32 (RFC 4648), as its capitals fit a code in 5.5 bits
 * each and bear being copied and pasted. Each text says what it is a part of: `BR/2/3/K7QX/` and a part's letters.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Letters in one code: with what stands before, version 27 holds them (ISO/IEC 18004, correction L: 2,132). */
const MOST_LETTERS = 2_112;

/** So many codes one is asked to scan at most: about 50 people. */
const MOST_CODES = 5;

/** Texts for codes that hold some bytes together; null where they would be too many. */
export function codesOf(bytes: Uint8Array): string[] | null {
  const letters = toBase32(bytes);
  const count = Math.max(1, Math.ceil(letters.length / MOST_LETTERS));
  if (count > MOST_CODES) return null;
  // Of even length, so that none is harder to scan than it has to be.
  const length = Math.ceil(letters.length / count);
  const mark = toBase32(bytes.slice(-4)).slice(0, 4);
  return Array.from(
    { length: count },
    (_, index) =>
      `BR/${index + 1}/${count}/${mark}/${letters.slice(index * length, (index + 1) * length)}`,
  );
}

/** What was read of codes: all of it, or which are missing of how many. */
export type ReadCodes =
  | { readonly bytes: Uint8Array }
  | { readonly missing: readonly number[]; readonly count: number }
  | { readonly trouble: 'none' | 'mixed' };

const CODE = /BR\/([1-5])\/([1-5])\/([A-Z2-7]{4})\/([A-Z2-7]+)/g;

/** Reads the texts of scanned codes, in any order, each as often as it was scanned, with anything between them. */
export function readCodes(text: string): ReadCodes {
  const parts = new Map<number, string>();
  const wholes = new Set<string>();
  for (const [, index, count, mark, letters = ''] of text.toUpperCase().matchAll(CODE)) {
    wholes.add(`${count} ${mark}`);
    parts.set(Number(index), letters);
  }
  const [whole, other] = wholes;
  if (!whole) return { trouble: 'none' };
  if (other) return { trouble: 'mixed' };
  const count = Number.parseInt(whole, 10);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const missing = numbers.filter((index) => !parts.has(index));
  if (missing.length > 0) return { missing, count };
  return { bytes: fromBase32(numbers.map((index) => parts.get(index)).join('')) };
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

function fromBase32(letters: string): Uint8Array {
  const bits = [...letters]
    .map((one) => LETTERS.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
