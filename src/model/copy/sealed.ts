/**
 * A copy small enough for codes: its lines deflated, and then an age file by passphrase like any other copy. Age costs 180
 * bytes of a code and spares a format of our own.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { lockedBy, openedBy } from './age-passphrase.ts';

/** A copy for codes may come to so many bytes: more than any that fits into them. */
const MOST_BYTES = 2_000_000;

const through = (bytes: BlobPart, stream: GenericTransformStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);

/** Locks a copy by a phrase. */
export async function seal(copy: BlobPart, phrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = await new Response(through(copy, new CompressionStream('deflate-raw'))).bytes();
  const encrypter = new Encrypter();
  encrypter.addRecipient(lockedBy(phrase));
  return (await encrypter.encrypt(deflated)) as Uint8Array<ArrayBuffer>;
}

/** Opens what was locked. Null where the phrase is another one, or it is not what was locked. */
export async function unseal(sealed: Uint8Array, phrase: string): Promise<Blob | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(openedBy(phrase));
  try {
    return await inflated(await decrypter.decrypt(sealed));
  } catch {
    return null;
  }
}

/** @throws where it is none, or comes to more than any copy for codes does */
async function inflated(bytes: Uint8Array): Promise<Blob> {
  const parts: BlobPart[] = [];
  let size = 0;
  const plain = through(bytes as BlobPart, new DecompressionStream('deflate-raw'));
  for await (const part of plain) {
    size += part.length;
    if (size > MOST_BYTES) throw new RangeError('a copy for codes is smaller');
    parts.push(part as BlobPart);
  }
  return new Blob(parts);
}
