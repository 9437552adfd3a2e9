/**
 * From the worker of Chromium's private windows to the ordinary one, which alone can reach the records:
 * both share storage.session (Chromium 156), and hear of its changes.
 */
import { browser } from '#imports';
import type { Intent } from '../../model/change/intents.ts';

const ASKED = 'handed-over:';
const DONE = 'handed-back:';

type Answer = { readonly waitsUntil: number | null } | { readonly problem: string };

/** How long the ordinary worker may take to wake and answer, in milliseconds. */
const TIMEOUT_MS = 10_000;

const session = () => browser.storage.session;

/**
 * Has the ordinary worker apply an intent, or with null only publish the records.
 * @returns when the change happens, epoch ms, where it waits; else null
 * @throws the other's message, or after ten seconds without an answer
 */
export async function handOver(intent: Intent | null): Promise<number | null> {
  const id = crypto.randomUUID();
  const answered = new Promise<Answer>((done, failed) => {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      const answer = changes[DONE + id]?.newValue as Answer | undefined;
      if (answer) end(() => done(answer));
    };
    const end = (how: () => void) => {
      clearTimeout(timer);
      session().onChanged.removeListener(listener);
      how();
    };
    const timer = setTimeout(() => end(() => failed(new Error('change: no answer'))), TIMEOUT_MS);
    session().onChanged.addListener(listener);
  });
  await session().set({ [ASKED + id]: { intent } });
  const answer = await answered.finally(() => session().remove([ASKED + id, DONE + id]));
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.waitsUntil;
}

/** Applies what is handed over, and says what came of it. */
export function takeOver(work: (intent: Intent | null) => Promise<number | null>): void {
  session().onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(ASKED) || !newValue) continue;
      const id = key.slice(ASKED.length);
      const say = (answer: Answer) => session().set({ [DONE + id]: answer });
      const { intent } = newValue as { intent: Intent | null };
      work(intent).then(
        (waitsUntil) => say({ waitsUntil }),
        (error: Error) => say({ problem: error.message }),
      );
    }
  });
}
