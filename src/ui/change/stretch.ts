/** Stretches passphrases with @noble/hashes: audited, small, and plain JavaScript, as our pages run no WebAssembly. */
import { STRETCHING } from '../../model/change/passphrase.ts';

/** What a passphrase is stretched to under a salt, both in hex; takes about half a second, and leaves the page free. */
export async function stretch(words: string, salt: string): Promise<string> {
  const { scryptAsync } = await import('@noble/hashes/scrypt.js');
  const key = await scryptAsync(words.normalize('NFC'), Uint8Array.fromHex(salt), STRETCHING);
  return key.toHex();
}

/** What a new passphrase is to be known by. */
export async function knownBy(words: string): Promise<{ salt: string; check: string }> {
  const salt = crypto.getRandomValues(new Uint8Array(16)).toHex();
  const key = Uint8Array.fromHex(await stretch(words, salt));
  const check = new Uint8Array(await crypto.subtle.digest('SHA-256', key)).toHex();
  return { salt, check };
}
