import * as v from 'valibot';
import { storage } from '#imports';
import { EMPTY_LEDGER, type Ledger } from '../model/ledger.ts';

const text = v.pipe(v.string(), v.maxLength(100));

const shape = v.object({
  told: v.record(text, v.object({ since: text, through: text })),
  waiting: v.array(
    v.object({
      id: text,
      kind: v.picklist(['reminder', 'week', 'asked']),
      about: text,
      at: v.number(),
      from: v.number(),
      isSnoozed: v.optional(v.literal(true)),
    }),
  ),
});

const item = storage.defineItem<unknown>('local:ledger', { fallback: EMPTY_LEDGER, version: 1 });

/** What was told so far; nothing, if what is stored is not of our shape. */
export async function readLedger(): Promise<Ledger> {
  const { success, output } = v.safeParse(shape, await item.getValue());
  return success ? output : EMPTY_LEDGER;
}

export const writeLedger = (ledger: Ledger): Promise<void> => item.setValue(ledger);
