import { browser } from '#imports';
import { rulesOf } from '../../model/cover/compiled.ts';
import { MOST_RULES, type Rule } from '../../model/cover/rule-drafts.ts';
import type { Person } from '../../model/people/person.ts';
import { readApplied } from '../../storage/cover/applied.ts';
import { readGrants } from './access.ts';
import { readDoors } from './doors.ts';

/** So many rules the browser is asked about at once. */
const BATCH_RULES = 200;

/**
 * Registers rules in place of all there were, in one step: either all of it happens or nothing. Only what
 * differs is touched. Of more than the browser has room for, the first are kept.
 * @param noted the numbers of those that are there, where they are known: of 900 rules that takes the browser 30 ms
 * @returns those that are there now, in their order
 */
export async function registerRules(
  rules: Iterable<Rule>,
  noted?: ReadonlySet<number>,
): Promise<readonly Rule[]> {
  const registered = noted ?? (await registeredIds());
  const wanted = await thatFit(rules, registered);
  const update = updateTo(wanted, registered);
  if (update) await browser.declarativeNetRequest.updateDynamicRules(update);
  return wanted;
}

/** Puts session rules in place of others, in one step. Only what differs is touched. */
export async function replaceSessionRules(
  there: readonly Rule[],
  wanted: readonly Rule[],
): Promise<void> {
  const update = updateTo(wanted, new Set(there.map(({ id }) => id)));
  if (update) await browser.declarativeNetRequest.updateSessionRules(update);
}

/** What has to change for rules to take the place of those with some numbers, which tell what they say; nothing where none differs. */
function updateTo(wanted: readonly Rule[], registered: ReadonlySet<number>) {
  const ids = new Set(wanted.map(({ id }) => id));
  const addRules = wanted.filter(({ id }) => !registered.has(id));
  const stale = [...registered].filter((id) => !ids.has(id));
  if (addRules.length + stale.length === 0) return undefined;
  // Numbers to add are removed too: another window's worker may have added them meanwhile.
  return { removeRuleIds: [...stale, ...addRules.map(({ id }) => id)], addRules };
}

/** The numbers of the rules that are registered. */
export const registeredIds = async (): Promise<Set<number>> =>
  new Set((await browser.declarativeNetRequest.getDynamicRules()).map(({ id }) => id));

/** The rules as the browser itself tells them. Firefox 153 says null of what a rule does not speak of. */
export async function readRules(): Promise<Rule[]> {
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  return JSON.parse(JSON.stringify(rules, (_, value) => value ?? undefined));
}

/** How to find those of people's rules that the browser has, the most telling first. */
export async function readRegisteredRules(): Promise<
  (people: readonly Person[]) => Promise<Rule[]>
> {
  const [doors, grants, before] = await Promise.all([readDoors(), readGrants(), readApplied()]);
  return async (people) => {
    if (people.length === 0) return [];
    const ids = before?.rules ? new Set(before.rules) : await registeredIds();
    return [...rulesOf(people, doors, grants)].filter(({ id }) => ids.has(id));
  };
}

/** Those that a browser's rule has room for, as many as it takes. What is registered fits. */
async function thatFit(rules: Iterable<Rule>, registered: ReadonlySet<number>): Promise<Rule[]> {
  const fit: Rule[] = [];
  const left = rules[Symbol.iterator]();
  while (fit.length < MOST_RULES) {
    // Of no more than are wanted yet: of those behind them the browser would be asked in vain.
    const batch = [...taken(left, Math.min(BATCH_RULES, MOST_RULES - fit.length))];
    if (batch.length === 0) break;
    const fits = await Promise.all(batch.map((one) => registered.has(one.id) || isSupported(one)));
    fit.push(...batch.filter((_, index) => fits[index]));
  }
  return fit;
}

/** The next so many, or what there is; unlike the iterator's own `take`, it leaves the others to be taken. */
function* taken<T>(from: Iterator<T>, most: number): Generator<T> {
  for (let count = 0; count < most; count += 1) {
    const { done, value } = from.next();
    if (done) return;
    yield value;
  }
}

async function isSupported({ condition }: Rule): Promise<boolean> {
  const regex = condition.regexFilter ?? '';
  const asked = { regex, isCaseSensitive: false };
  return (await browser.declarativeNetRequest.isRegexSupported(asked)).isSupported;
}
