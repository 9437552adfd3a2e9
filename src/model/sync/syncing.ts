import * as v from 'valibot';
import { type Known, setting } from '../records/kind.ts';

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));

/** By what this browser takes part in the browser's sync: its name there, and the key that a passphrase came to. */
export const syncingEntries = { device: hex(4), salt: hex(16), key: hex(32) };
const syncingSchema = v.looseObject(syncingEntries);
export type Syncing = Known<v.InferOutput<typeof syncingSchema>>;

/** Null while nothing leaves this browser, as at first. It stays here: neither a copy nor sync itself carries it. */
export const syncing = setting('syncing', v.nullable(syncingSchema), null);
