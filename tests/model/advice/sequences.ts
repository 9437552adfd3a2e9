import { createHash } from 'node:crypto';

/** Hashes of every six words in a row of a text: the first four bytes of SHA-256 over them, in lower case. */
export function sequences(text: string): number[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\d+(?:\.\d+)?|[a-z']+/g) ?? [];
  return words.slice(5).map((_, index) =>
    createHash('sha256')
      .update(words.slice(index, index + 6).join(' '))
      .digest()
      .readUInt32BE(),
  );
}
