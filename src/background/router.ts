import * as v from 'valibot';
import { browser } from '#imports';
import { type Messages, onMessage } from '../messages/messages.ts';
import { shapes } from '../messages/shapes.ts';

type Sender = chrome.runtime.MessageSender;

/** Messages that come from pages of sites. */
const FROM_SITES: readonly (keyof Messages)[] = ['visit', 'alias', 'stayed', 'unread', 'closePass'];

/** Ours and, for all but a page's own messages, from a page of ours rather than from a site's tab. */
function trusted(name: keyof Messages, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (FROM_SITES.includes(name)) return sender.tab?.id !== undefined && sender.frameId === 0;
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * Answers one kind of message, once its sender and shape are found right; others are refused with
 * an error to their sender.
 */
export function answer<Name extends keyof Messages>(
  name: Name,
  reply: (
    data: Parameters<Messages[Name]>[0],
    sender: Sender,
  ) => Promise<Awaited<ReturnType<Messages[Name]>>>,
): void {
  onMessage(name, async (message) => {
    if (!trusted(name, message.sender)) throw new Error(`${name}: not from Breathing Room`);
    const { success, output } = v.safeParse(shapes[name], message.data);
    if (!success) throw new Error(`${name}: not of the agreed shape`);
    return reply(output as Parameters<Messages[Name]>[0], message.sender);
  });
}
