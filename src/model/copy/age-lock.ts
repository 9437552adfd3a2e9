import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Recipient } from 'age-encryption';
import { type AgeLock, FILE_KEY_BYTES } from './kept-lock.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * A lock that is opened as a recipient says. What a passphrase takes, a second, is done here, once for all its files.
 * @throws what the recipient throws
 */
export async function makeLock(recipient: Recipient): Promise<AgeLock> {
  const key = crypto.getRandomValues(new Uint8Array(FILE_KEY_BYTES));
  const [stanza] = await recipient.wrapFileKey(key);
  const { args = [], body = new Uint8Array() } = stanza ?? {};
  // Of 32 bytes, which is one line of a stanza's body.
  const base64 = (bytes: Uint8Array) => bytes.toBase64({ omitPadding: true });
  const head = `age-encryption.org/v1\n-> ${args.join(' ')}\n${base64(body)}\n---`;
  const mac = hmac(sha256, hkdf(sha256, key, undefined, bytesOf('header'), 32), bytesOf(head));
  return { header: `${head} ${base64(mac)}\n`, key: key.toHex() };
}
