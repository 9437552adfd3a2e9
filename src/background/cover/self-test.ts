import { browser } from '#imports';
import { mayActAt } from '../../model/cover/access.ts';
import { keyOfRule } from '../../model/cover/rule-drafts.ts';
import {
  domainsOnTheWay,
  type Tried,
  type TriedTabs,
  tryHelpers,
  tryWays,
  waysTo,
} from '../../model/cover/self-test.ts';
import { findListed, type Person } from '../../model/people/person.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import { listTables, readTables } from '../../storage/cover/guard-tables.ts';
import { answer } from '../router.ts';
import { readOrigins } from './access.ts';
import { readDoors } from './doors.ts';
import { readRules } from './rules.ts';
import { matchesOf, readStarts } from './scripts.ts';
import { listPeople } from './watch-list.ts';

/**
 * Tries every way to an identity: whether the browser's own rule fits the address, the guard starts there, and the table
 * that it reads there names them. No address is opened: our pages may ask for none, a tab would leave it in the
 * browser's history, and no extension from a store has `testMatchOutcome` (Chromium 156, Firefox 153).
 */
async function tryIdentity(key: string): Promise<Tried[]> {
  const [people, doors] = await Promise.all([listPeople(), readDoors()]);
  const found = findListed(people, key);
  if (!found) return [];
  const { person, identity } = found;
  const ways = waysTo(person, identity, doors);
  const domains = domainsOnTheWay(ways);
  const there = (await listTables()).filter((domain) => domains.includes(domain));
  const [rules, tables, origins, starts] = await Promise.all([
    readRules(),
    readTables(there),
    readOrigins(),
    readStarts(),
  ]);
  const keys = new Set(person.identities.map((one) => one.key));
  const grants = mayActAt(origins);
  const tried = tryWays(person, doors, ways, {
    rules: rules.filter((rule) => keys.has(keyOfRule(rule) ?? '')),
    // A script stays registered where it may not act any more (Chromium 156, Firefox 153).
    ...{ tables, grants, startsOn: (host) => grants(host) && starts.guard(host) },
  });
  return [...tried, ...tryHelpers(person, identity, doors, { grants, starts })];
}

/**
 * Asks the guard itself, in each open page where it starts, whether it knows everybody's profile there. A tab that
 * sleeps starts it when it wakes.
 */
async function tryTabs(): Promise<TriedTabs> {
  const url = await matchesOf('guard');
  const tabs = url.length > 0 ? await browser.tabs.query({ url, discarded: false }) : [];
  const profiles = profilesOf(await listPeople());
  const asked = await Promise.allSettled(
    tabs.map(({ id = -1, url = '' }) =>
      browser.scripting.executeScript({
        target: { tabId: id },
        injectImmediately: true,
        func: knowsAll,
        args: [profiles.filter((one) => siteIn(one) === siteIn(url))],
      }),
    ),
  );
  const answers = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const unguarded = answers.filter(({ result }) => result === false).length;
  return { open: answers.length, unguarded };
}

/** Runs in the page. */
const knowsAll = (addresses: readonly string[]): boolean => {
  const { guardContext } = globalThis;
  return guardContext !== undefined && addresses.every((one) => guardContext.match(one) !== null);
};

const profilesOf = (people: readonly Person[]): string[] =>
  people.flatMap(({ identities }) =>
    identities
      .filter(({ network }) => networkById(network))
      .flatMap((one) => addressOf(one, 'profile') ?? []),
  );

const siteIn = (address: string): string | undefined =>
  URL.parse(address)?.hostname.replace(/^www\./, '');

/** Lets a page try what stops a visit. */
export function answerSelfTest(): void {
  answer('tryIdentity', tryIdentity);
  answer('tryTabs', tryTabs);
}
