import { browser } from '#imports';
import type { Doors } from '../../model/cover/doors.ts';
import type { Listed } from '../../model/people/person.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import {
  escapedSource,
  requestsOf,
  spelled,
  type Template,
} from '../../networks/addresses/patterns.ts';
import type { Network } from '../../networks/network.ts';
import { watchedShapes } from './guard-tables.ts';

type Rule = chrome.declarativeNetRequest.Rule;
/** A rule before it has its number. */
export type Wish = Omit<Rule, 'id'>;

/** Both browsers' limit on dynamic rules with a regular expression. */
const MOST_RULES = 1_000;

/** The rules of one identity, those first that stop what no other one does. */
interface Wishes {
  readonly key: string;
  readonly rules: readonly Wish[];
}

const where = ({ not = [] }: Network, source: string, domains?: readonly string[]) => ({
  regexFilter: escapedSource(source),
  isUrlFilterCaseSensitive: false,
  ...(domains && { requestDomains: [...domains] }),
  ...(not.length > 0 && { excludedRequestDomains: [...not] }),
});

/** A page that is turned to the pause page instead; of several that fit, the first shape counts. */
const redirect = (network: Network, { key }: Listed, shape: Template, priority: number): Wish => ({
  priority,
  condition: { ...where(network, shape.source, shape.domains), resourceTypes: ['main_frame'] },
  action: {
    type: 'redirect',
    redirect: {
      extensionPath: `/pause.html?${new URLSearchParams({ k: key, s: shape.surface })}`,
    },
  },
});

/** What the network's own code asks about somebody is refused. */
const refuse = (network: Network, { source, domains }: Template): Wish => ({
  priority: 1,
  condition: { ...where(network, source, domains), resourceTypes: ['xmlhttprequest'] },
  action: { type: 'block' },
});

/** The shape that all the others with its beginning only refine: it stops what they stop. */
const isRefined = (shape: Template, by: Template | undefined): boolean =>
  by !== undefined && shape !== by && shape.begins === by.begins && shape.domains === by.domains;

function wishesOf(listed: Listed, doors: Doors): Wishes {
  const network = networkById(listed.network);
  if (!network) return { key: listed.key, rules: [] };
  const shapes = watchedShapes(network, listed, doors);
  const last = shapes.findLast(({ surface }) => surface === 'profile');
  const pages = shapes.map((shape, index) => ({
    rule: redirect(network, listed, spelled(shape, listed), shapes.length - index),
    rank: shape === last ? 0 : isRefined(shape, last) ? 2 : 1,
  }));
  const requests = requestsOf(network, listed).map((shape) => ({
    rule: refuse(network, shape),
    rank: 1,
  }));
  const ranked = [...pages, ...requests].sort((a, b) => a.rank - b.rank);
  return { key: listed.key, rules: ranked.map(({ rule }) => rule) };
}

const isSupported = async ({ condition }: Wish): Promise<boolean> => {
  const regex = condition.regexFilter ?? '';
  const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
    regex,
    isCaseSensitive: false,
  });
  return isSupported;
};

/** Those of the wishes that a browser's rule has room for. */
async function fitting({ key, rules }: Wishes) {
  const supported = await Promise.all(rules.map(isSupported));
  const hasProfile = supported[0] ?? false;
  return { key, hasProfile, rules: rules.filter((_, index) => supported[index]) };
}

/**
 * Puts these identities' rules in place of all there were, in one step. Where they are too many for
 * the browser, everybody keeps their most telling ones: each identity's n-th before anyone's next.
 * @param searches rules for searches, of which as many as there is room for are put behind all others
 * @returns keys of the identities whose profile itself has no rule: it is too long, or there are too many
 */
export async function writeRules(
  identities: readonly Listed[],
  doors: Doors,
  searches: readonly Wish[],
): Promise<string[]> {
  const wanted = await Promise.all(identities.map((listed) => fitting(wishesOf(listed, doors))));
  const longest = Math.max(0, ...wanted.map(({ rules }) => rules.length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    wanted.flatMap(({ rules }) => rules[round] ?? []),
  );
  const looked = await fitting({ key: '', rules: searches });
  const addRules = [...rounds.flat(), ...looked.rules]
    .slice(0, MOST_RULES)
    .map((rule, index) => ({ id: index + 1, ...rule }));
  const old = await browser.declarativeNetRequest.getDynamicRules();
  const removeRuleIds = [...new Set([...old, ...addRules].map(({ id }) => id))];
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds, addRules });
  return wanted
    .filter(({ hasProfile }, index) => !hasProfile || index >= MOST_RULES)
    .map(({ key }) => key);
}
