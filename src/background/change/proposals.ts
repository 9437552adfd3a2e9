/**
 * Changes that wait for a permission. A popup dies when the browser asks for one, so what is wanted is
 * handed over before the question, and done or dropped by its answer.
 */
import * as v from 'valibot';
import { browser } from '#imports';
import { pageIntentSchema } from '../../model/change/intents.ts';
import { checkedItem } from '../../storage/records/checked-item.ts';
import { change } from './change.ts';

/** Nobody answers a question of the browser's later than this, in milliseconds. */
const UNANSWERED_MS = 10 * 60_000;

const proposalSchema = v.strictObject({
  id: v.string(),
  intent: pageIntentSchema,
  origins: v.array(v.string()),
  at: v.number(),
});
export type Proposal = v.InferOutput<typeof proposalSchema>;

/** They end with the browser, as its questions do. */
const item = checkedItem('session:proposals', v.array(proposalSchema), []);

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('proposals', work);

async function waiting(): Promise<Proposal[]> {
  const all = await item.getValue();
  return all.filter(({ at }) => Math.abs(Date.now() - at) < UNANSWERED_MS);
}

const isAllowed = ({ origins }: Pick<Proposal, 'origins'>): Promise<boolean> =>
  browser.permissions.contains({ origins });

/** Does an intent at once where the sites it needs are allowed, else when they are. */
export const propose = (proposal: Omit<Proposal, 'at'>): Promise<void> =>
  inTurn(async () => {
    if (await isAllowed(proposal)) await change(proposal.intent);
    else await item.setValue([...(await waiting()), { ...proposal, at: Date.now() }]);
  });

/** Drops what the user refused. */
export const withdraw = (id: string): Promise<void> =>
  inTurn(async () => item.setValue((await waiting()).filter((one) => one.id !== id)));

/** The sites that waiting changes need: they may be allowed any moment. */
export const proposedSites = async (): Promise<string[]> =>
  (await waiting()).flatMap(({ origins }) => origins);

/** Does what waits, whenever something was allowed. */
export const resolveProposals = (): void => browser.permissions.onAdded.addListener(resolve);

const resolve = (): Promise<void> =>
  inTurn(async () => {
    const left: Proposal[] = [];
    for (const one of await waiting()) {
      // One that fails waits on, and holds nothing else up.
      const isDone =
        (await isAllowed(one)) &&
        (await change(one.intent).then(
          () => true,
          () => false,
        ));
      if (!isDone) left.push(one);
    }
    await item.setValue(left);
  });
