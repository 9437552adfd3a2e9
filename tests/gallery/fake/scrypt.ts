import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Stands in for scrypt, whose work is a second of a processor: what is locked in the gallery is opened in it alone. */
export const scryptAsync = async (
  words: string,
  salt: Uint8Array,
  { dkLen = 32 }: { dkLen?: number },
): Promise<Uint8Array> => hkdf(sha256, new TextEncoder().encode(words), salt, undefined, dkLen);
