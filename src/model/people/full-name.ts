/** The words by which searches tell a full name, in order; none where it is one word alone, which is no full name. */
export function wordsOfName(fullName: string): readonly string[] {
  const words =
    fullName
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return words.length > 1 ? words : [];
}
