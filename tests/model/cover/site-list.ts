/** Any site by its address: how rule and guard answer there. */
import { grantsOf, sitesNeeded } from '../../../src/model/cover/access.ts';
import { compiled } from '../../../src/model/cover/compiled.ts';
import { matcherOf } from '../../../src/model/cover/matcher.ts';
import { ruleAt } from '../../../src/model/cover/rule-match.ts';
import { readProfile } from '../../../src/networks/addresses/entry.ts';
import { site } from '../../../src/networks/data/site.ts';
import type { Identity } from '../../../src/networks/network.ts';
import { listed, OPEN, person } from './list.ts';

/** What is listed by pasting this as another site; the reason where it is refused. */
export function pasted(typed: string): Identity | string {
  const entry = readProfile(typed, site);
  return 'identity' in entry ? entry.identity : entry.problem.reason;
}

/** Who stops which address, once somebody is listed by what is pasted, with access to the sites that takes. */
export function stoppedBy(
  typed: string,
): (url: string) => 'rule and guard' | 'rule' | 'guard' | '' {
  const identity = pasted(typed);
  if (typeof identity === 'string') throw new Error(`${typed} is refused: ${identity}`);
  const john = { ...person('john', '', []), identities: [listed(identity)] };
  const grants = grantsOf(sitesNeeded(john.identities, OPEN));
  const { rules, tables } = compiled([john], OPEN, grants);
  const matchers = Object.values(tables).map((table) => matcherOf(table));
  return (address) => {
    const url = new URL(address).href;
    const [rule, guard] = [ruleAt(rules, url), matchers.some((match) => match(url))];
    if (rule && guard) return 'rule and guard';
    return rule ? 'rule' : guard ? 'guard' : '';
  };
}
