/** A PIN for the popup and home. It stops glances: nothing is encrypted by it. */
import * as v from 'valibot';
import { knownByEntries } from '../change/passphrase.ts';
import { type Known, setting } from '../records/kind.ts';

const pinSchema = v.looseObject({
  ...knownByEntries,
  /** It was forgotten: from when on (epoch ms) it holds no more. Null while nobody said so. */
  goesAt: v.fallback(v.nullable(v.number()), null),
});
export type Pin = Known<v.InferOutput<typeof pinSchema>>;

/** What the PIN is known by, stretched like a passphrase. */
export const pin = setting('pin', v.nullable(pinSchema), null);

/** So short a PIN may be, in digits; and so long. */
export const PIN_LENGTH = { shortest: 4, longest: 12 } as const;

/** After so many minutes without a touch our pages lock themselves. */
export const IDLE_MINUTES = [1, 5, 15] as const;
export const lockAfter = setting('lockAfter', v.picklist(IDLE_MINUTES), 5);

/** How long a forgotten PIN still holds, in milliseconds: nobody sits it out in passing. */
export const FORGOTTEN_PIN_MS = 24 * 3_600_000;

/** Whether a PIN is to be asked for at a time (epoch ms). */
export const holds = (known: Pin | null, now: number): known is Pin =>
  known !== null && (known.goesAt === null || now < known.goesAt);
