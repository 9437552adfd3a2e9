/** What one page does of a look. It goes as it stands into a page of ours, and knows nothing of this file there. */
import type { Page } from 'puppeteer-core';
import type { Came } from './ledger.ts';
import type { Step } from './plan.ts';

/** What came of a message. */
export interface Reply {
  readonly came: Came;
  readonly answer: unknown;
  /** When it was first sent, and when it was answered or given up; epoch ms. */
  readonly sent: number;
  readonly heard: number;
}

/** How long an answer may take, in milliseconds, and how often a message is said again that gets none. */
const PATIENCE = { answer: 15_000, times: 8 } as const;

/** Does some steps in a page, one after the other. Tells what came of the messages among them; null of those unsent. */
export async function play(page: Page, steps: readonly Step[]): Promise<(Reply | null)[]> {
  const text = await page.evaluate(playHere, steps, PATIENCE);
  return JSON.parse(text);
}

async function playHere(steps: readonly Step[], patience: typeof PATIENCE): Promise<string> {
  const wait = (ms: number) => new Promise<'late'>((done) => setTimeout(done, ms, 'late'));
  const inTurn = (work: () => Promise<void>) => navigator.locks.request('visits', work);
  const replies: (Reply | null)[] = [];
  for (const step of steps) {
    // What follows hangs on what went wrong; but a pass that may have been opened is ended all the same.
    const isOver = replies.some((reply) => reply?.came !== 'answered');
    if (step.do === 'arrive') await arrive(step.key);
    else if (step.do === 'wait-over') await endWait(step.person);
    else replies.push(isOver && step.type !== 'closePass' ? null : await tell(step));
  }
  // As text: what stands twice in an answer arrives once over BiDi (Firefox 153).
  return JSON.stringify(replies);

  /** The tab shows the pause of whom a key stands for, and left no other just now. */
  async function arrive(key: string): Promise<void> {
    history.replaceState(null, '', `/pause.html?k=${key}&s=story`);
    await inTurn(() => chrome.storage.session.remove('leaving'));
  }

  /** The pause has waited long enough. */
  function endWait(person: string): Promise<void> {
    return inTurn(async () => {
      const { pauses = {} } = await chrome.storage.session.get<{
        pauses?: Record<string, { readyAt: number | null }>;
      }>('pauses');
      const { [person]: open } = pauses;
      if (open) open.readyAt = 1;
      await chrome.storage.session.set({ pauses });
    });
  }

  async function tell(telling: Extract<Step, { do: 'tell' }>): Promise<Reply> {
    const sent = Date.now();
    return { ...(await answerTo(telling)), sent, heard: Date.now() };
  }

  async function answerTo({ type, data }: Extract<Step, { do: 'tell' }>) {
    for (let time = 0; time < patience.times; time += 1) {
      if (time > 0) await wait(50 * time);
      const message = { id: time, type, data, timestamp: Date.now() };
      const sent = chrome.runtime.sendMessage(message).catch(() => undefined);
      const reply = await Promise.race([sent, wait(patience.answer)]);
      if (reply && reply !== 'late')
        return reply.err
          ? { came: 'refused' as const, answer: reply.err.message }
          : { came: 'answered' as const, answer: reply.res };
    }
    return { came: 'lost' as const, answer: null };
  }
}
