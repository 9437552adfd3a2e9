import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Messages } from '../../src/messages/messages.ts';

/** A sender as the browser describes it. */
export type Sender = Partial<chrome.runtime.MessageSender>;

const { id } = fakeBrowser.runtime;

/** A page of ours, in a tab. */
export const ours = (more: Partial<chrome.tabs.Tab> = {}): Sender => ({
  id,
  url: fakeBrowser.runtime.getURL('/pause.html'),
  frameId: 0,
  tab: { id: 1, index: 0, incognito: false, ...more } as chrome.tabs.Tab,
});

/** The guard, in a site's tab. */
export const guard = (more: Partial<chrome.tabs.Tab> = {}): Sender => ({
  ...ours(more),
  url: 'https://www.instagram.com/',
});

/** Sends a message as a sender would. Resolves to the answer. @throws what the background answers with */
export const send = <Name extends keyof Messages>(
  sender: Sender,
  type: Name | 'unknown',
  data: unknown,
): Promise<ReturnType<Messages[Name]>> =>
  new Promise((resolve, reject) => {
    const message = { id: 1, type, data, timestamp: Date.now() };
    fakeBrowser.runtime.onMessage.trigger(message, sender, (reply: Reply) =>
      reply.err ? reject(new Error(reply.err.message)) : resolve(reply.res as never),
    );
  });

interface Reply {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}
