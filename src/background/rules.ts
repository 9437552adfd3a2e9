import { browser } from '#imports';
import type { Listed } from '../model/person.ts';
import { networkById } from '../networks/index.ts';
import { patternsOf } from '../networks/patterns.ts';
import { isWatched } from './watched.ts';

type Rule = chrome.declarativeNetRequest.Rule;
type Redirect = Omit<Rule, 'id'>;

/** Both browsers' limit on dynamic rules with a regular expression. */
const MOST_RULES = 1_000;

/** What the rules of these identities are: one for each shape of address, first match first. */
function rulesOf(listed: Listed): Redirect[] {
  const network = networkById(listed.network);
  if (!network) return [];
  const shapes = patternsOf(listed).filter(({ surface }) => isWatched(surface));
  return shapes.map(({ surface, source, domains }, index) => ({
    priority: shapes.length - index,
    condition: {
      regexFilter: source,
      isUrlFilterCaseSensitive: false,
      requestDomains: [...domains],
      ...(network.not.length > 0 && { excludedRequestDomains: [...network.not] }),
      resourceTypes: ['main_frame'],
    },
    action: {
      type: 'redirect',
      redirect: {
        extensionPath: `/pause.html?${new URLSearchParams({ k: listed.key, s: surface })}`,
      },
    },
  }));
}

const isSupported = async ({ condition }: Redirect): Promise<boolean> => {
  const regex = condition.regexFilter ?? '';
  const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
    regex,
    isCaseSensitive: false,
  });
  return isSupported;
};

/**
 * Puts these identities' rules in place of all there were, in one step.
 * @returns keys of the identities whose profile itself has no rule: it is too long, or there are too many
 */
export async function writeRules(identities: readonly Listed[]): Promise<string[]> {
  const wanted: Redirect[] = [];
  const misfits: string[] = [];
  for (const listed of identities) {
    const rules = rulesOf(listed);
    const supported = await Promise.all(rules.map(isSupported));
    const fitting = rules.filter((_, index) => supported[index]);
    const isRoom = wanted.length + fitting.length <= MOST_RULES;
    if (isRoom) wanted.push(...fitting);
    // The last shape is the profile with all below it: it stops what a longer shape had no room for.
    if (!isRoom || !supported.at(-1)) misfits.push(listed.key);
  }
  const addRules = wanted.map((rule, index) => ({ id: index + 1, ...rule }));
  const old = await browser.declarativeNetRequest.getDynamicRules();
  const removeRuleIds = [...new Set([...old, ...addRules].map(({ id }) => id))];
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds, addRules });
  return misfits;
}
