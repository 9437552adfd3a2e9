import type { SyncTrouble } from './receive.ts';

/** How sync stands, as its screen shows it. */
export interface SyncState {
  /** The other browsers, and on which day (ISO date, theirs) each wrote last; null where a later version did. */
  readonly others: readonly { readonly device: string; readonly on: string | null }[];
  /** What a passphrase is stretched under for one key to open all; null where no other browser is there. */
  readonly salt: string | null;
  /** `full`: there is no room. `later`: the browser did not take it just now; it is tried again. */
  readonly trouble: SyncTrouble | 'full' | 'later' | null;
  /** So many records found no room. */
  readonly left: number;
}

/** A browser that has not been heard of for so many days may be gone. */
export const GONE_DAYS = 90;
