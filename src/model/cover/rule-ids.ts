import type { Rule, RuleDraft } from './rule-drafts.ts';

/** Browsers take numbers from 1 up to this. */
const HIGHEST_RULE_ID = 0x7fffffff;

/**
 * Gives each rule a number made from what it says, so that the numbers of registered rules tell which rules
 * they are, and a change touches only what differs. Rules that say the same are one; of two with one number
 * (of 900 rules, one time in 5,000) the second takes the next.
 */
export function* numbered(drafts: Iterable<RuleDraft>): Generator<Rule> {
  const texts = new Map<number, string>();
  for (const draft of drafts) {
    const { text, rule } = saidBy(draft);
    let { id } = rule;
    while (texts.has(id) && texts.get(id) !== text) id = (id % HIGHEST_RULE_ID) + 1;
    if (texts.has(id)) continue;
    texts.set(id, text);
    yield id === rule.id ? rule : { ...rule, id };
  }
}

/** The number made from what one rule says. */
export const numberOf = (draft: RuleDraft): number => saidBy(draft).rule.id;

interface Said {
  readonly text: string;
  readonly rule: Rule;
}

/** What rules say, and the rules by the numbers made from it. */
const known = new WeakMap<RuleDraft, Said>();

function saidBy(draft: RuleDraft): Said {
  const before = known.get(draft);
  if (before) return before;
  const text = JSON.stringify(draft);
  const said = { text, rule: { id: idOf(text), ...draft } };
  known.set(draft, said);
  return said;
}

/** FNV-1a, in 31 bits. */
function idOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % HIGHEST_RULE_ID) + 1;
}
