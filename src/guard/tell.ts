import { type Door, sendMessage } from '../messages.ts';
import type { Match } from './match.ts';

/** Waits between attempts, in milliseconds: a worker that dies over a message is back in a moment. */
const PATIENCE = [100, 400, 1_600, 6_400];

/** Tells the background of a visit, again until it has answered; the id keeps it one visit. */
export async function tell({ listed, surface }: Match, door: Door): Promise<void> {
  const visit = { id: crypto.randomUUID(), key: listed.key, surface, door };
  for (const wait of [0, ...PATIENCE]) {
    if (wait) await new Promise((wake) => setTimeout(wake, wait));
    try {
      return await sendMessage('visit', visit);
    } catch {
      // Nothing answered; the next attempt says the same.
    }
  }
}
