import * as v from 'valibot';
import { storage } from '#imports';
import { EMPTY_QUEUE, type ReminderQueue } from '../../model/reminders/queue.ts';

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

const item = storage.defineItem<unknown>('local:ledger', { fallback: EMPTY_QUEUE, version: 1 });

/** What was told so far; nothing, if what is stored is not of our shape. */
export async function readQueue(): Promise<ReminderQueue> {
  const { success, output } = v.safeParse(shape, await item.getValue());
  return success ? output : EMPTY_QUEUE;
}

export const writeQueue = (queue: ReminderQueue): Promise<void> => item.setValue(queue);
