import { sendWithRetry } from '../../messages/messages.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import { allow } from '../parts/allow.ts';
import { ask, isKept } from '../parts/change.ts';

/**
 * Hands over a change that needs sites allowed, and asks for them in the same click. It is done when the
 * browser says yes, even if this page is gone by then, and dropped when it says no. Resolves to whether it is done, or
 * will be.
 */
export async function propose(intent: PageIntent, origins: string[]): Promise<boolean> {
  if (origins.length === 0) return ask(intent);
  const id = crypto.randomUUID();
  const proposed = isKept(sendWithRetry('propose', { id, intent, origins }));
  const isAllowed = await allow({ origins });
  const isHeard = await proposed;
  if (!isAllowed) await sendWithRetry('withdraw', id).catch(() => undefined);
  return isAllowed && isHeard;
}
