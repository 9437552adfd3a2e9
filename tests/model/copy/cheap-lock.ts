import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { Stanza } from 'age-encryption';
import { makeLock } from '../../../src/model/copy/age-lock.ts';

/** A lock that a passphrase opens, with next to no work. */
export const cheapLock = (passphrase: string) =>
  makeLock({
    wrapFileKey(fileKey) {
      const salt = new Uint8Array(16);
      const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
      const key = scrypt(passphrase, labelled, { N: 2, r: 8, p: 1, dkLen: 32 });
      const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
      return [new Stanza(['scrypt', salt.toBase64({ omitPadding: true }), '1'], body)];
    },
  });
