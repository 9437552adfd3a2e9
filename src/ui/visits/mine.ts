import { ownWordsAt, type Plan } from '../../model/care/plan.ts';
import { readOwnWords, readPlan, turnOf } from '../../storage/care/plan.ts';

/** What the user made for a pause: a plan, and words whose turn it is. */
export interface Mine {
  readonly plan: Plan | null;
  readonly words: string | null;
}

/** Reads it before the page is drawn, so that nothing moves once it is there. Without storage there is none. */
export async function readMine(visit: string): Promise<Mine> {
  try {
    const [plan, words] = await Promise.all([readPlan(), readOwnWords()]);
    const turn = words.length > 0 ? await turnOf(visit) : 0;
    return { plan, words: ownWordsAt(words, turn) };
  } catch {
    return { plan: null, words: null };
  }
}
