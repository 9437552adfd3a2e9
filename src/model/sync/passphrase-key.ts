import { scryptAsync } from '@noble/hashes/scrypt.js';

/** What is kept by others may be tried for as long as they like: as much work as a copy's passphrase, 128 MB. */
const WORK = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 } as const;

/** The key that a passphrase comes to under a salt, both in hex; about a second on a laptop, and the page stays free. */
export const syncKey = async (passphrase: string, salt: string): Promise<string> =>
  (
    await scryptAsync(passphrase.normalize('NFC'), Uint8Array.fromHex(salt), {
      ...WORK,
      maxmem: 2 ** 28,
    })
  ).toHex();
