import * as v from 'valibot';

/** How long the key of an age file is. */
export const FILE_KEY_BYTES = 16;

/** What locks files without their passphrase: their header, which says how that opens them, and their key, in hex. */
export const lockSchema = v.looseObject({
  header: v.pipe(
    v.string(),
    v.regex(/^age-encryption\.org\/v1\n-> scrypt [\w+/ ]+\n[\w+/]+\n--- [\w+/]+\n$/),
  ),
  key: v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * FILE_KEY_BYTES}}$`))),
});
export type AgeLock = Readonly<{ header: string; key: string }>;
