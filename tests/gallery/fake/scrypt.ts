/** Stands in for scrypt, whose work is a second of a processor: what is locked in the gallery is opened in it alone. */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** The age library takes it as it loads, and locks nothing by it. */
export const scrypt = (words: string, salt: Uint8Array, { dkLen = 32 }: { dkLen?: number }) =>
  hkdf(sha256, new TextEncoder().encode(words), salt, undefined, dkLen);

export const scryptAsync = async (...of: Parameters<typeof scrypt>) => scrypt(...of);
