import * as v from 'valibot';
import { setting } from '../records/kind.ts';

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));

/**
 * What a passphrase is stretched by before it is compared: scrypt (RFC 7914). The parameters are one of the sets that
 * OWASP's Password Storage Cheat Sheet names as alike in strength. It takes 0.6 seconds of one core (Node 26), which `npm run bench` holds.
 */
export const STRETCHING = { N: 2 ** 15, r: 8, p: 3, dkLen: 32 } as const;

/** What a passphrase or PIN is known by: never itself, and not what it is stretched to either. */
export const knownByEntries = {
  salt: hex(16),
  /** SHA-256 of what it is stretched to. */
  check: hex(32),
};

/** What spares the delay. */
export const passphrase = setting('passphrase', v.nullable(v.looseObject(knownByEntries)), null);

/** So short a passphrase may be, in characters; and so long. */
export const PASSPHRASE_LENGTH = { shortest: 6, longest: 200 } as const;
