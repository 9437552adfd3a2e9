import { browser } from '#imports';
import type { Rule } from '../../model/cover/rule-drafts.ts';

/** Puts session rules in place of others, in one step. A number tells which rule it is; only what differs is touched. */
export async function replaceSessionRules(
  there: readonly Rule[],
  wanted: readonly Rule[],
): Promise<void> {
  const [before, after] = [there, wanted].map((rules) => new Set(rules.map(({ id }) => id)));
  const addRules = wanted.filter(({ id }) => !before?.has(id));
  const stale = there.filter(({ id }) => !after?.has(id));
  if (addRules.length + stale.length === 0) return;
  // Numbers to add are removed too: another window's worker may have added them meanwhile.
  const removeRuleIds = [...stale, ...addRules].map(({ id }) => id);
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
}
