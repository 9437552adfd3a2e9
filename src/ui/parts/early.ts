/** What a page asks of the background while it opens, so that its first drawing has the answers and nothing moves. */
import { type Messages, sendWithRetry } from '../../messages/messages.ts';

type Name = keyof Messages;
type Data<Of extends Name> = Parameters<Messages[Of]>[0];
type Answer<Of extends Name> = Awaited<ReturnType<Messages[Of]>>;

interface Asked {
  readonly answer: Promise<unknown>;
  /** The answer, once it is there. */
  now?: unknown;
}

/** What was asked early and not taken yet, by message and data. */
const early = new Map<string, Asked>();

const keyOf = (name: Name, data: unknown): string => JSON.stringify([name, data]);

const send = sendWithRetry as (name: Name, data: unknown) => Promise<unknown>;

/** Asks before the page is drawn. Resolves once that is answered, or cannot be. */
export async function askEarly<Of extends Name>(name: Of, data: Data<Of>): Promise<void> {
  const asked: Asked = { answer: send(name, data) };
  early.set(keyOf(name, data), asked);
  asked.now = await asked.answer.catch(() => undefined);
}

/** What is answered already; undefined where nothing is. */
export const alreadySaid = <Of extends Name>(name: Of, data: Data<Of>) =>
  early.get(keyOf(name, data))?.now as Answer<Of> | undefined;

/** The answer: once to what was asked early, else to what is asked now. @throws where there is none */
export function said<Of extends Name>(name: Of, data: Data<Of>): Promise<Answer<Of>> {
  const key = keyOf(name, data);
  const answer = early.get(key)?.answer ?? send(name, data);
  early.delete(key);
  return answer as Promise<Answer<Of>>;
}
