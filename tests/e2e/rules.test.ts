/** The browser takes every rule, and in Chromium says itself what it would do with every address. */
import { beforeAll, expect, test } from 'vitest';
import type { HostFacts } from '../../src/model/cover/cover-facts.ts';
import type { Listed, Person } from '../../src/model/people/person.ts';
import { identityKey, networkById, networks } from '../../src/networks/addresses/lookup.ts';
import { placeOf } from '../../src/networks/addresses/place.ts';
import { unwrap } from '../../src/networks/addresses/unwrap.ts';
import type { Identity } from '../../src/networks/network.ts';
import type { KeptFacts } from '../../src/storage/cover/cover.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { isWatchedOn } from '../networks/addresses/matched.ts';
import { examples } from '../networks/data/urls/index.ts';
import { sample } from '../networks/sample.ts';
import { allowEverySite, ask, intend, people, useListedJohn } from './support.ts';

const held = useListedJohn();
const isChromium = (process.env.BROWSER ?? 'chromium') === 'chromium';

const urls = [...new Set([...examples, ...sample].map(({ url }) => url))];

/**
 * Left to the guard: needless escapes, letters taken apart, which rules see as written, Tor's hosts, and embeds of
 * Facebook's for which a rule has no room.
 */
const LEFT = /%6A|%CC%A7|\.onion\/|\/v[\d.]+\/plugins\/|href=(https%3A%2F%2F)?facebook\.com/i;
const isForRules = (url: string) => !LEFT.test(url) && unwrap(url).inner === url;

/** Whom an address names, if a rule is to stop it. */
function named(url: string): Identity | null {
  const place = isForRules(url) ? placeOf(url) : null;
  const isKnown = place?.identity && networkById(place.network);
  return isKnown && isWatchedOn(url, place.identity as Identity) ? place.identity : null;
}

/** Everybody the addresses name, under a key that tells who is who, a few networks at a time. */
const everybody: Listed[] = [
  ...new Map(
    urls
      .flatMap((url) => named(url) ?? [])
      .map((one) => [identityKey(one), { ...one, key: identityKey(one), label: one.value }]),
  ).values(),
];
const groups = Array.from({ length: 10 }, (_, group) => {
  const ids = networks.filter((_network, index) => index % 10 === group).map(({ id }) => id);
  return { ids: ids.join(', '), listed: everybody.filter(({ network }) => ids.includes(network)) };
});

/** Lists these identities instead of all there were, and waits for their rules. */
async function list(listed: Listed[]): Promise<string[]> {
  const { home } = held.driver;
  const [sam] = await people(held.driver);
  const keys = listed.map(({ key }) => key);
  await putRecords(held.driver, [personRecord({ id: '', ...sam, identities: listed } as Person)]);
  return until('everybody has rules', async () => {
    // Firefox ends a background that hears nothing, though it still works (see its driver).
    await ask(held.driver, 'records', undefined);
    return home.evaluate(async (wanted) => {
      const rules = await chrome.declarativeNetRequest.getDynamicRules();
      const { coverFacts = '{"hosts":[],"of":{}}' } = await chrome.storage.session.get<{
        coverFacts?: string;
      }>('coverFacts');
      const { hosts, of } = JSON.parse(coverFacts) as KeptFacts;
      const guardOnly = Object.entries(of).flatMap(([key, index]) => {
        const facts = JSON.parse(hosts[index] ?? '[]') as HostFacts[];
        const rules = facts.map(({ rule }) => rule);
        return rules.includes('no-room') && !rules.includes('registered') ? [key] : [];
      });
      const held = new Set(
        rules.flatMap(({ action }) => {
          const path = action.redirect?.extensionPath;
          return path ? (new URLSearchParams(path.split('?')[1]).get('k') ?? []) : [];
        }),
      );
      const isDone = wanted.every((key) => held.has(key) || guardOnly.includes(key));
      return isDone && [...held].every((key) => wanted.includes(key)) && { guardOnly };
    }, keys);
  }).then(({ guardOnly }) => guardOnly);
}

beforeAll(async () => {
  await allowEverySite(held.driver);
  await intend(held.driver, 'setDoor', { door: 'mirrors', isClosed: true });
  await intend(held.driver, 'setDoor', { door: 'search', isClosed: true });
});

/** Whose rule Chromium would follow at each address, by key; null where none. */
const outcomes = (all: readonly string[]) =>
  held.driver.home.evaluate(async (addresses) => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    const keys = new Map(
      rules.map(({ id, action }) => [
        id,
        new URLSearchParams(action.redirect?.extensionPath?.split('?')[1]).get('k'),
      ]),
    );
    return Promise.all(
      addresses.map(async (url) => {
        const { matchedRules } = await chrome.declarativeNetRequest.testMatchOutcome({
          url,
          type: 'main_frame' as chrome.declarativeNetRequest.ResourceType,
        });
        return matchedRules[0] ? (keys.get(matchedRules[0].ruleId) ?? null) : null;
      }),
    );
  }, all);

test.each(groups)(
  'rules and parser agree on every address: $ids',
  async ({ listed }) => {
    const guardOnly = await list(listed);
    // Letters of other scripts take more room than a rule has; everybody else fits.
    expect(guardOnly.filter((key) => /^[ -~]*$/.test(key))).toEqual([]);
    if (!isChromium) return;
    const asked = urls.filter(isForRules);
    const found = await outcomes(asked);
    const differing = asked.flatMap((url, index) => {
      const one = named(url);
      const key = one && listed.find(({ key }) => key === identityKey(one))?.key;
      const expected = key && !guardOnly.includes(key) ? key : null;
      return found[index] === expected ? [] : [`${url}: ${found[index]}, not ${expected}`];
    });
    expect(differing).toEqual([]);
  },
  60_000,
);

test('with 200 people listed everybody has a rule of their own', async () => {
  const many = Array.from({ length: 200 }, (_, index): Listed => {
    const value = `john.doe.${index}`;
    const network = ['instagram', 'tiktok', 'youtube', 'spotify'][index % 4] ?? '';
    return { network, kind: 'handle', value, key: `many-${index}`, label: value };
  });
  expect(await list(many)).toEqual([]);
  const rules = await held.driver.home.evaluate(() =>
    chrome.declarativeNetRequest.getDynamicRules(),
  );
  expect(rules.length).toBeLessThanOrEqual(1_000);
});
