/** What Firefox packs: eight bytes that say so, the size, and one block of LZ4. */
const MARK = 'mozLz40\0';

/** The bytes that a packed file of Firefox's holds; any other file as it is. */
export function unpacked(file: Buffer): Buffer {
  if (file.toString('latin1', 0, MARK.length) !== MARK) return file;
  const out = Buffer.alloc(file.readUInt32LE(MARK.length));
  let [from, to] = [MARK.length + 4, 0];
  /** A length of which four bits stand in the token, and what is over in the bytes that follow. */
  const length = (bits: number): number => {
    let [sum, more] = [bits, bits === 15 ? 255 : 0];
    while (more === 255) {
      more = file[from++] ?? 0;
      sum += more;
    }
    return sum;
  };
  while (from < file.length) {
    const token = file[from++] ?? 0;
    const literals = length(token >> 4);
    file.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= file.length) break;
    const back = file.readUInt16LE(from);
    from += 2;
    // One byte at a time, as what is copied may reach into what it makes.
    for (let left = length(token & 15) + 4; left > 0; left -= 1, to += 1)
      out[to] = out[to - back] ?? 0;
  }
  return out;
}
