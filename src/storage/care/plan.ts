import * as v from 'valibot';
import { storage } from '#imports';
import { DEEDS, OWN_WORDS, PLAN_LENGTH, type Plan } from '../../model/care/plan.ts';

const planShape = v.object({
  deed: v.picklist(DEEDS),
  words: v.optional(v.pipe(v.string(), v.maxLength(PLAN_LENGTH))),
});

const wordsShape = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(OWN_WORDS.longest))),
  v.maxLength(OWN_WORDS.most),
);

const planItem = storage.defineItem<unknown>('local:plan', { fallback: null, version: 1 });
const wordsItem = storage.defineItem<unknown>('local:ownWords', { fallback: [], version: 1 });
const turnItem = storage.defineItem<unknown>('local:ownWordsTurn', { fallback: null });
const offeredItem = storage.defineItem<boolean>('local:planOffered', { fallback: false });

/** The user's plan; null while there is none. */
export async function readPlan(): Promise<Plan | null> {
  const { success, output } = v.safeParse(planShape, await planItem.getValue());
  return success ? output : null;
}

/** Keeps a plan, or none. */
export const keepPlan = (plan: Plan | null): Promise<void> => planItem.setValue(plan);

/** The user's words to themself. */
export async function readOwnWords(): Promise<string[]> {
  const { success, output } = v.safeParse(wordsShape, await wordsItem.getValue());
  return success ? output : [];
}

/** Keeps the user's words to themself. Throws where they are too many, too long or empty. */
export const keepOwnWords = async (words: readonly string[]): Promise<void> =>
  wordsItem.setValue(v.parse(wordsShape, words));

/** Whether a plan was offered and put off; it is offered once. */
export const isPlanPutOff = (): Promise<boolean> => offeredItem.getValue();
export const putPlanOff = (): Promise<void> => offeredItem.setValue(true);

const turnShape = v.object({ visit: v.string(), turn: v.pipe(v.number(), v.safeInteger()) });

/** Which turn a pause is, from 0; the same for a visit however often it is asked. */
export async function turnOf(visit: string): Promise<number> {
  const last = v.safeParse(turnShape, await turnItem.getValue());
  if (last.success && last.output.visit === visit) return last.output.turn;
  const turn = last.success ? last.output.turn + 1 : 0;
  await turnItem.setValue({ visit, turn });
  return turn;
}
