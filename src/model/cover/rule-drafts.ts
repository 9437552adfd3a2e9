import { networkById } from '../../networks/addresses/lookup.ts';
import {
  escapedSource,
  pagesOf,
  requestsOf,
  spelled,
  type Template,
} from '../../networks/addresses/patterns.ts';
import type { Network } from '../../networks/network.ts';
import { pausePageOf } from '../pages/own-pages.ts';
import type { Listed, Person } from '../people/person.ts';
import { isStopped } from '../visits/may-open.ts';
import type { Grants } from './access.ts';
import { shapesToStop } from './address-shapes.ts';
import type { Doors } from './doors.ts';
import { doorsTo, type PersonDoors } from './person-doors.ts';

export type Rule = chrome.declarativeNetRequest.Rule;
/** A rule before it has its number. */
export type RuleDraft = Omit<Rule, 'id'>;

/** The rules of one identity, those first that stop what no other one does. */
export interface RuleDrafts {
  readonly key: string;
  readonly rules: readonly RuleDraft[];
}

/**
 * Browsers take 1,000 rules with a regular expression; in Chromium 156 dynamic rules and session rules count
 * together. Some are left for passes and for sites' own workers, so that none can crowd out another.
 */
export const MOST_RULES = 850;
export const MOST_TURNING_RULES = 50;
export const MOST_LIFTING_RULES = 70;
/** So many for each way to a page; more than one identity has. */
export const MOST_WAY_RULES = 30;

/** What a pass opens goes before every other rule. */
const PASS_PRIORITY = 1_000;

const condition = ({ not = [] }: Network, source: string, domains: readonly string[]) => ({
  regexFilter: escapedSource(source),
  isUrlFilterCaseSensitive: false,
  requestDomains: [...domains],
  ...(not.length > 0 && { excludedRequestDomains: [...not] }),
});

/** A page that is turned to the pause page instead; of several that fit, the first shape counts. */
const redirect = (
  network: Network,
  { key }: Listed,
  shape: Template,
  priority: number,
): RuleDraft => ({
  priority,
  condition: {
    ...condition(network, shape.source, shape.domains),
    resourceTypes: ['main_frame'],
  },
  action: {
    type: 'redirect',
    redirect: {
      extensionPath: pausePageOf(key, shape.surface),
    },
  },
});

/**
 * What pages of the network ask for about somebody is refused: frames, embeds, what their code fetches, what the
 * browser is to fetch ahead. Pages of other sites are refused nothing, as they could tell by it who is listed.
 */
const refuse = (
  network: Network,
  { source, domains }: Template,
  pages: readonly string[],
): RuleDraft => ({
  priority: 1,
  condition: {
    ...condition(network, source, domains),
    initiatorDomains: [...new Set([...pages, ...domains])],
    excludedResourceTypes: ['main_frame'],
  },
  action: { type: 'block' },
});

/** The shape that all the others with its beginning only refine: it stops what they stop. */
const isRefined = (shape: Template, by: Template | undefined): boolean =>
  by !== undefined && shape !== by && shape.begins === by.begins && shape.domains === by.domains;

/** Speaks of those domains alone that we may act on; nothing where there is none. */
function onGranted({ condition, ...rule }: RuleDraft, grants: Grants): RuleDraft[] {
  const requestDomains = (condition.requestDomains ?? []).filter(grants);
  const initiatorDomains = condition.initiatorDomains?.filter(grants);
  if (requestDomains.length === 0) return [];
  const granted = { requestDomains, ...(initiatorDomains && { initiatorDomains }) };
  return [{ ...rule, condition: { ...condition, ...granted } }];
}

interface Made extends RuleDrafts {
  readonly doors: PersonDoors;
  readonly grants: Grants;
}

/** What was made last for each identity: a change makes the rules of whom it changes. */
const made = new WeakMap<Listed, Made>();

/** The rules that stop one identity, on the domains that we may act on. */
export function rulesFor(listed: Listed, doors: PersonDoors, grants: Grants): RuleDrafts {
  const known = made.get(listed);
  if (known?.doors === doors && known.grants === grants) return known;
  const rules = { key: listed.key, rules: make(listed, doors, grants), doors, grants };
  made.set(listed, rules);
  return rules;
}

function make(listed: Listed, doors: PersonDoors, grants: Grants): RuleDraft[] {
  const network = networkById(listed.network);
  if (!network) return [];
  const { shapes } = shapesToStop(network, listed, doors);
  const last = shapes.findLast(({ surface }) => surface === 'profile');
  const pages = shapes.map((shape, index) => ({
    rule: redirect(network, listed, spelled(shape, listed), shapes.length - index),
    rank: shape === last ? 0 : isRefined(shape, last) ? 2 : 1,
  }));
  const from = pagesOf(network, listed);
  const refused = (shape: Template, rank: number) => ({ rule: refuse(network, shape, from), rank });
  const asked = requestsOf(network, listed).map((shape) => refused(shape, 1));
  const embedded = shapes
    .filter((shape) => !isRefined(shape, last))
    .map((shape) => refused(spelled(shape, listed), 3));
  const ranked = [...pages, ...asked, ...embedded].sort((a, b) => a.rank - b.rank);
  return ranked.flatMap(({ rule }) => onGranted(rule, grants));
}

/** The rules of everyone who is to be stopped. */
export const rulesForAll = (
  people: readonly Person[],
  doors: Doors,
  grants: Grants,
): RuleDrafts[] =>
  people
    .filter(isStopped)
    .flatMap((person) =>
      person.identities.map((listed) => rulesFor(listed, doorsTo(person, doors), grants)),
    );

/** Most telling rules first: each identity's n-th before anyone's next. */
export function* inRounds(all: readonly RuleDrafts[]): Generator<RuleDraft> {
  for (let round = 0, left = all; left.length > 0; round += 1) {
    left = left.filter(({ rules }) => rules.length > round);
    for (const { rules } of left) yield rules[round] as RuleDraft;
  }
}

/** Whether a rule turns pages to the pause page, rather than refusing what pages ask for. */
export const isForPages = ({ action }: RuleDraft): boolean => action.type === 'redirect';

/** The rule that lifts another one, as long as a pass holds. */
export const liftedBy = ({ id, condition }: Rule): Rule => ({
  id,
  priority: PASS_PRIORITY,
  condition,
  action: { type: 'allow' },
});

/** In which tab a way is open, and the only host whose pages lead there. */
export interface From {
  readonly tabId: number;
  readonly host: string;
}

/**
 * No tab has this number, by which browsers name what no tab asks for, such as a worker: what is not to act there acts in
 * all tabs, and is told from what a pass lifts.
 */
const NO_TAB_ID = -1;

/**
 * The rule that turns to the pause what a site's own service worker asks for in a page's place, where another one turns
 * the page. Chromium 156 hands such a load to the worker before any rule sees it, and a refusal would end on an error of
 * the browser's own.
 */
export const turnedForWorkers = ({ id, priority = 1, condition, action }: Rule): Rule => {
  const { resourceTypes: _, requestDomains = [], ...where } = condition;
  return {
    // A refusal goes before a redirection of its own rank.
    ...{ id, priority: priority + 1, action },
    condition: {
      ...{ ...where, requestDomains, excludedResourceTypes: ['main_frame'] },
      ...{ initiatorDomains: requestDomains, tabIds: [NO_TAB_ID] },
    },
  };
};

/** Whether a rule turns what workers ask for. */
export const isForWorkers = ({ condition }: Rule): boolean =>
  Boolean(condition.tabIds?.includes(NO_TAB_ID));

/** The rule that leads past another one: from one tab, or from anywhere. */
export const wayPast = ({ condition }: RuleDraft, from?: From): RuleDraft => ({
  priority: PASS_PRIORITY,
  condition: {
    ...condition,
    ...(from
      ? { tabIds: [from.tabId], initiatorDomains: [from.host] }
      : { excludedTabIds: [NO_TAB_ID] }),
  },
  action: { type: 'allow' },
});

/**
 * Whether a rule leads past another one for a load, and does not lift it as long as a pass holds. Of what a rule does
 * not say Firefox 153 says null.
 */
export const isWay = (rule: Rule): boolean =>
  Boolean(rule.condition.tabIds ?? rule.condition.excludedTabIds) && !isForWorkers(rule);

/** The key of whom a rule turns to the pause page. */
export const keyOfRule = ({ action }: RuleDraft): string | null =>
  new URLSearchParams(action.redirect?.extensionPath?.split('?')[1]).get('k');
