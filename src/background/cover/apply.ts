import {
  domainOfSite,
  type Grants,
  grantsOf,
  namelessSites,
  reachOf,
  siteOf,
  sitesNeeded,
  veiledSites,
} from '../../model/cover/access.ts';
import { rulesOf } from '../../model/cover/compiled.ts';
import type { Doors } from '../../model/cover/doors.ts';
import { factsOf } from '../../model/cover/find-facts.ts';
import { type Rule, rulesForAll } from '../../model/cover/rule-drafts.ts';
import { SCRIPTS } from '../../model/cover/scripts.ts';
import { tablesOf } from '../../model/cover/tables.ts';
import type { WatchList } from '../../model/cover/watch-list.ts';
import { within } from '../../networks/addresses/canonical.ts';
import { writeApplied } from '../../storage/cover/applied.ts';
import { coverFacts } from '../../storage/cover/cover.ts';
import {
  listTables,
  readTables,
  removeTables,
  writeTables,
} from '../../storage/cover/guard-tables.ts';
import { writeListCopy } from '../../storage/cover/list-copy.ts';
import { readOrigins } from './access.ts';
import { applyPasses } from './passes.ts';
import { readRegistered } from './registered.ts';
import { registeredIds, registerRules } from './rules.ts';
import { readStarts, registerScript, type Sites } from './scripts.ts';
import { turnSiteWorkers } from './site-workers.ts';

export interface Wanted {
  readonly list: Exclude<WatchList, { state: 'missing' }>;
  readonly doors: Doors;
  /** Where we may act, be it on some of a domain's hosts. */
  readonly grants: Grants;
}

/**
 * Puts in place all that stops a visit. Each step by itself leaves everyone stopped who is to be stopped
 * before and after it, what is new comes before what is old goes, and the revision is written last: a
 * worker that dies in between does it again. A step that fails is told in the facts and ends no other.
 * @param noted the numbers of the rules that are registered, where they are known
 */
export async function applyList(
  wanted: Wanted,
  revision: string,
  noted?: ReadonlySet<number>,
): Promise<void> {
  const { list, doors, grants } = wanted;
  const { people } = list;
  const drafts = rulesForAll(people, doors, grants);
  const tables = tablesOf(people, doors, grants);
  const sites = sitesOf(wanted);
  const excepted = exceptedSites(tables);
  const done: { rules?: readonly Rule[] } = {};
  const errors = await failuresOf([
    () => writeApplied(null),
    async () => {
      if (list.state === 'known') await writeListCopy(people);
    },
    () => writeTables(tables),
    ...SCRIPTS.map((script) => () => registerScript(script, sites[script], excepted)),
    async () => {
      done.rules = await registerRules(rulesOf(people, doors, grants), noted);
    },
    async () => {
      if (done.rules) await turnSiteWorkers(done.rules);
    },
    applyPasses,
    () => removeTablesBut(tables),
  ]);
  const ruleIds = done.rules ? new Set(done.rules.map(({ id }) => id)) : await registeredIds();
  const origins = await readOrigins();
  const access = { grants: grantsOf(origins), reach: reachOf(origins) };
  const found = { ...access, errors, ruleIds, starts: await readStarts() };
  // What was written without a failure is there; after one it is read.
  const there = errors.length === 0 ? tables : await readTables(await listTables());
  await coverFacts.setValue(factsOf(people, doors, drafts, { ...found, tables: there }));
  if (errors.length === 0) {
    const registered = await readRegistered(ruleIds);
    await writeApplied({ revision, registered, rules: [...ruleIds] });
  }
}

/** For each script the sites where it is to start, as far as we may act there. */
export function sitesOf({ list: { people }, doors, grants }: Wanted): Sites {
  const identities = people.flatMap((person) => person.identities);
  const held = (sites: readonly string[]) => sites.filter((site) => grants(domainOfSite(site)));
  // Where nobody is listed there is nobody to search for.
  const needed = identities.length > 0 ? sitesNeeded(identities, doors) : [];
  return {
    guard: held(needed),
    owner: held(namelessSites(identities)),
    veil: held(veiledSites(people)),
  };
}

/** Sites where a network shows nobody, by its own tables: there no script has anything to look for. */
const exceptedSites = (tables: Tables): string[] =>
  Object.entries(tables).flatMap(([domain, { not = [] }]) =>
    not
      .filter((host) => within(host, [domain]))
      .filter((host) => !Object.keys(tables).some((other) => within(other, [host])))
      .map(siteOf),
  );

/** Takes every step in turn. Returns what the failed ones threw. */
async function failuresOf(steps: readonly (() => Promise<void>)[]): Promise<string[]> {
  const errors: string[] = [];
  for (const step of steps) {
    await step().catch((error: unknown) => errors.push(String(error)));
  }
  return errors;
}

type Tables = ReturnType<typeof tablesOf>;

async function removeTablesBut(tables: Tables): Promise<void> {
  const stale = (await listTables()).filter((domain) => !Object.hasOwn(tables, domain));
  if (stale.length > 0) await removeTables(stale);
}
