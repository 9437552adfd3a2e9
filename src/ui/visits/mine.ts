import * as v from 'valibot';
import { storage } from '#imports';
import { hardDate, on } from '../../model/care/hard-date.ts';
import { ownWords } from '../../model/care/own-words.ts';
import { ownWordsAt, plans, type Trigger, triggerAt } from '../../model/care/plan.ts';
import { localDay } from '../../model/time/day.ts';
import { hourNow } from '../parts/hour.ts';
import { records, settingOf } from '../parts/live-data.ts';

/** What the user made for a pause: the plan that fits the hour, and words whose turn it is. */
export interface Mine {
  readonly plan: Trigger | null;
  readonly words: string | null;
}

/** Reads it before the page is drawn, so that nothing moves once it is there. */
export async function readMine(occasion: string): Promise<Mine> {
  const words = settingOf(ownWords);
  const turn = words.length > 0 ? await turnOf(occasion).catch(() => 0) : 0;
  const isHard = on(records.value?.all(hardDate).values() ?? [], localDay(Date.now())).length > 0;
  return { plan: triggerAt(settingOf(plans), hourNow(), isHard), words: ownWordsAt(words, turn) };
}

const turnSchema = v.object({ occasion: v.string(), turn: v.pipe(v.number(), v.safeInteger()) });

/** The last pause that had a turn, for as long as the browser runs. */
const item = storage.defineItem<unknown>('session:ownWordsTurn', { fallback: null });

/** Which turn a pause is, from 0; the same for an occasion however often it is asked. */
async function turnOf(occasion: string): Promise<number> {
  const last = v.safeParse(turnSchema, await item.getValue());
  if (last.success && last.output.occasion === occasion) return last.output.turn;
  const turn = last.success ? last.output.turn + 1 : 0;
  await item.setValue({ occasion, turn });
  return turn;
}
