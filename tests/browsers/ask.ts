import type { Messages } from '../../src/messages/messages.ts';
import { retrying } from '../../src/messages/retry.ts';
import type { Driver } from './driver.ts';

/** Sends the background a message, as a page of the extension does. */
export async function ask<Name extends keyof Messages>(
  { home }: Driver,
  type: Name,
  data: Parameters<Messages[Name]>[0],
): Promise<ReturnType<Messages[Name]>> {
  // As text: what stands twice in an answer arrives once over BiDi (Firefox 153). Again where nobody was there to hear
  // it, as our pages do: a background that is about to sleep does not.
  const send = retrying((message: object) =>
    home.evaluate(
      async (said) => JSON.stringify((await chrome.runtime.sendMessage(said)) ?? {}),
      message,
    ),
  );
  const answered = await send({ id: 1, type, data, timestamp: Date.now() });
  const { res, err } = JSON.parse(answered);
  if (err) throw new Error(err.message);
  return res;
}
