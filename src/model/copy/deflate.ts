/** Bytes made smaller, and read again. */

/** What is opened may come to so many bytes: more than anything of ours that is deflated. */
const MOST_BYTES = 2_000_000;

const through = (bytes: BlobPart, stream: GenericTransformStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);

export const deflated = (bytes: BlobPart): Promise<Uint8Array<ArrayBuffer>> =>
  new Response(through(bytes, new CompressionStream('deflate-raw'))).bytes();

/** @throws where it is none, or comes to more than two million bytes */
export async function inflated(bytes: Uint8Array): Promise<Blob> {
  const parts: BlobPart[] = [];
  let size = 0;
  const plain = through(bytes as BlobPart, new DecompressionStream('deflate-raw'));
  for await (const part of plain) {
    size += part.length;
    if (size > MOST_BYTES) throw new RangeError('what is deflated here is smaller');
    parts.push(part as BlobPart);
  }
  return new Blob(parts);
}
