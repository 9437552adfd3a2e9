import * as v from 'valibot';
import type { Known } from '../records/kind.ts';
import type { Helper } from './scripts.ts';

/** What stands between one listed identity and one host that can show it, as found in the browser. */
export const hostFactsSchema = v.looseObject({
  host: v.string(),
  /** We may act there: everywhere, or on some of the hosts below it. */
  permission: v.union([v.boolean(), v.literal('some')]),
  /** `no-room`: too long for a browser's rule, or one too many; then the guard stops it alone. */
  rule: v.picklist(['registered', 'unneeded', 'no-room', 'missing']),
  /** The guard starts there by itself. */
  script: v.boolean(),
  /** Scripts beside it that are to start there, and do not; nothing where there are none. */
  lacks: v.optional(v.array(v.picklist(['owner', 'veil'] satisfies Helper[]))),
  /** The guard's table there names the identity. */
  table: v.boolean(),
  /** What the browser said when we last failed to change something. */
  error: v.optional(v.string()),
});
export type HostFacts = Known<v.InferOutput<typeof hostFactsSchema>>;

/** By identity key. Identities of which nothing is known yet are not in it; where nothing is to be stopped it is empty. */
export type CoverFacts = Readonly<Record<string, readonly HostFacts[]>>;

export interface Coverage {
  readonly state: 'covered' | 'partly' | 'not';
  /** The hosts where something is missing. */
  readonly missing: readonly string[];
  /** Those of them that we may not act on, or not on all of. */
  readonly refused: readonly string[];
  /** No rule stops the profile itself: the page is covered once it begins to load. */
  readonly isGuardAlone: boolean;
}

/** As far as we may act on a host, profiles are stopped there. */
const isInPlace = ({ permission, rule, script, table }: HostFacts): boolean =>
  permission !== false && script && table && rule !== 'missing';

/** Whether nothing is missing on a host. */
export const isHostCovered = (facts: HostFacts): boolean =>
  facts.permission === true && !facts.lacks && isInPlace(facts);

/** Whether no rule of an identity has room, not even the most telling: that of the profile. */
export const isWithoutRule = (hosts: readonly HostFacts[]): boolean =>
  hosts.some(({ rule }) => rule === 'no-room') && !hosts.some(({ rule }) => rule === 'registered');

/** How well identities are covered, by their hosts' facts; null where nothing is known of them. */
export function coverageOf(
  facts: CoverFacts,
  identities: readonly { readonly key: string }[],
): Coverage | null {
  if (!identities.some(({ key }) => facts[key])) return null;
  const known = identities.flatMap(({ key }) => facts[key] ?? []);
  const hostsOf = (some: readonly HostFacts[]) => [...new Set(some.map(({ host }) => host))];
  const missing = hostsOf(known.filter((one) => !isHostCovered(one)));
  const refused = hostsOf(known.filter(({ permission }) => permission !== true));
  const isGuardAlone = isWithoutRule(known);
  const isAny = known.some(isInPlace);
  const state = missing.length === 0 ? 'covered' : isAny ? 'partly' : 'not';
  return { state, missing, refused, isGuardAlone };
}

/** Whether nobody listed can be looked at unseen: each identity is known, and covered on all of its hosts. */
export const isEverybodyCovered = (
  facts: CoverFacts,
  people: readonly { readonly identities: readonly { readonly key: string }[] }[],
): boolean =>
  people.length > 0 &&
  people
    .flatMap(({ identities }) => identities)
    .every((one) => coverageOf(facts, [one])?.state === 'covered');
