import { sendWithRetry, type Visit } from '../../messages/messages.ts';
import type { Answers } from '../../model/log/answers.ts';

/** What the user said so far, on its way: one after the other, so that the latest is heard last. */
let told: Promise<void> = Promise.resolve();

/** Tells the background what the user says of a visit, be it written by then or not. */
export function tell(visit: Visit, answers: Answers): void {
  // What is lost on the way the next tap says again.
  const send = () => sendWithRetry('answerPause', { visit, answers }).catch(() => undefined);
  told = told.then(send);
}

/** Resolves when all that was said has been heard. */
export const allTold = (): Promise<void> => told;
