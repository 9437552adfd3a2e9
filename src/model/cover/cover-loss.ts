import * as v from 'valibot';
import type { Known } from '../records/kind.ts';
import type { CoverFacts } from './cover-facts.ts';
import { isHostCovered } from './cover-facts.ts';

/** Hosts that were covered and are not any more, while somebody is still to be covered there. */
export const coverLossSchema = v.looseObject({
  /** Where everybody is covered now. */
  held: v.array(v.string()),
  lost: v.array(v.string()),
  /** The user knows of all that is lost. */
  isSeen: v.boolean(),
});
export type CoverLoss = Known<v.InferOutput<typeof coverLossSchema>>;

export const NO_LOSS: CoverLoss = { held: [], lost: [], isSeen: true };

/**
 * What is lost by these facts, after what was before. What was never covered is no loss, nor what nobody needs any
 * more. The same loss is told once: it is new again only after it was made good.
 */
export function lossAfter(before: CoverLoss, facts: CoverFacts): CoverLoss {
  const all = Object.values(facts).flat();
  const open = new Set(all.filter((one) => !isHostCovered(one)).map(({ host }) => host));
  const held = [...new Set(all.map(({ host }) => host))].filter((host) => !open.has(host));
  const lost = [...open].filter((host) => [...before.held, ...before.lost].includes(host));
  const isKnown = lost.every((host) => before.lost.includes(host));
  return { held: held.sort(), lost: lost.sort(), isSeen: isKnown && (before.isSeen || !lost[0]) };
}
