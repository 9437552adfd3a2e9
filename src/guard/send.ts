import type { Messages } from '../messages/messages.ts';
import { retrying } from '../messages/retry.ts';

/** What scripts in sites' pages say to the background. They are told of nothing in return. */
type FromSites = 'visit' | 'alias' | 'stayed' | 'unread' | 'closePass';

/**
 * Sends the background a message in the form of @webext-core/messaging, which hears it there. Its own sender comes
 * with listeners that no page needs, and is two fifths of what the guard may weigh.
 */
async function sendOnce<Name extends FromSites>(
  type: Name,
  data: Parameters<Messages[Name]>[0],
): Promise<void> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const answer = await chrome.runtime.sendMessage(message);
  if (!answer || answer.err) throw answer;
}

/** Sends a message again until it is answered; each does no harm when it is heard twice. */
export const send = retrying(sendOnce) as typeof sendOnce;
