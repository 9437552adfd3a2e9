/**
 * So short may be what locks a copy, in characters, and so long: who has the file may try as often as they like, so it
 * is longer than what spares a wait. age's own words for it: eight to ten chance characters, or four to five chance words.
 */
export const COPY_PASSPHRASE_LENGTH = { shortest: 10, longest: 200 } as const;
