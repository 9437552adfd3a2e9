/**
 * A passphrase for age files, as the format's `scrypt` stanza has it (https://age-encryption.org/v1). The library's own
 * stretches in one go, and holds the page up for seconds; this one leaves it free, and bounds the work that a file asks.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';
import { CopyTrouble } from './copy-trouble.ts';

/** Binary logarithm of scrypt's work. OWASP's Password Storage Cheat Sheet names 17 with r = 8 and p = 1: 128 MB. */
const WORK_LOG2 = 17;

/** What is opened at most: age's own program takes 18, which is 256 MB. */
const MOST_WORK_LOG2 = 18;

const LABEL = new TextEncoder().encode('age-encryption.org/v1/scrypt');
const SALT_BYTES = 16;

/** The file's key is encrypted once under each stretched one, so its nonce is nought. */
const NONCE = new Uint8Array(12);
const WRAPPED_BYTES = 32;

function stretched(passphrase: string, salt: Uint8Array, work: number, signal?: AbortSignal) {
  const labelled = new Uint8Array([...LABEL, ...salt]);
  return scryptAsync(passphrase.normalize('NFC'), labelled, {
    ...{ N: 2 ** work, r: 8, p: 1, dkLen: 32 },
    maxmem: 2 ** (MOST_WORK_LOG2 + 11),
    onProgress: () => signal?.throwIfAborted(),
  });
}

/** What locks a copy. */
export const lockedBy = (passphrase: string, signal?: AbortSignal): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    const key = await stretched(passphrase, salt, WORK_LOG2, signal);
    const arguments_ = ['scrypt', salt.toBase64({ omitPadding: true }), String(WORK_LOG2)];
    return [new Stanza(arguments_, chacha20poly1305(key, NONCE).encrypt(fileKey))];
  },
});

/**
 * What opens one.
 * @throws CopyTrouble `parameters` where it is not locked by a passphrase, or by more work than we do; `wrong`
 */
export const openedBy = (passphrase: string, signal?: AbortSignal): Identity => ({
  async unwrapFileKey(stanzas) {
    const [stanza, ...others] = stanzas;
    const { salt, work } = scryptOf(stanza?.args ?? []);
    if (!stanza || others.length > 0 || stanza.body.length !== WRAPPED_BYTES)
      throw new CopyTrouble('parameters');
    const key = await stretched(passphrase, salt, work, signal);
    try {
      return chacha20poly1305(key, NONCE).decrypt(stanza.body);
    } catch {
      throw new CopyTrouble('wrong');
    }
  },
});

function scryptOf([type, salt = '', work = '', ...rest]: readonly string[]) {
  const isOurs = type === 'scrypt' && rest.length === 0 && /^[\w+/]{22}$/.test(salt);
  if (!isOurs || !/^[1-9]\d?$/.test(work) || Number(work) > MOST_WORK_LOG2)
    throw new CopyTrouble('parameters');
  return { salt: Uint8Array.fromBase64(salt), work: Number(work) };
}
