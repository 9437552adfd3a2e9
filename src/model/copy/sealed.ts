/**
 * A copy small enough for codes: its lines deflated, and then an age file by passphrase like any other copy. Age costs 180
 * bytes of a code and spares a format of our own.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { lockedBy, openedBy } from './age-passphrase.ts';
import { deflated, inflated } from './deflate.ts';

/** Locks a copy by a phrase. */
export async function seal(copy: BlobPart, phrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(lockedBy(phrase));
  return (await encrypter.encrypt(await deflated(copy))) as Uint8Array<ArrayBuffer>;
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
