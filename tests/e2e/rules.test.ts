/** The browser takes every rule, and in Chromium says itself what it would do with every address. */
import { beforeAll, expect, test } from 'vitest';
import type { Listed } from '../../src/model/person.ts';
import { identityKey } from '../../src/networks/index.ts';
import { placeOf } from '../../src/networks/place.ts';
import { until } from '../browsers/prompt.ts';
import { examples } from '../networks/urls/index.ts';
import { sites } from '../stand-in/sites.ts';
import { listJohn, type NetworkId, people, useBrowser } from './support.ts';

const held = useBrowser();
const isChromium = (process.env.BROWSER ?? 'chromium') === 'chromium';

/** Everybody the examples name, under a key that tells who is who. */
const everybody: Listed[] = [
  ...new Map(
    examples
      .flatMap(({ identity }) => identity ?? [])
      .map((one) => [identityKey(one), { ...one, key: identityKey(one), label: one.value }]),
  ).values(),
];

/** Whose address it is that the browser is to stop; searches are let be. */
function expected(url: string): string | null {
  const place = placeOf(url);
  return place?.identity && place.surface !== 'search' ? identityKey(place.identity) : null;
}

beforeAll(async () => {
  for (const network of Object.keys(sites) as NetworkId[]) await listJohn(held.driver, network);
  const [sam] = await people(held.driver);
  await held.driver.home.evaluate(
    (all) => chrome.storage.local.set({ people: all }),
    [{ ...sam, identities: everybody }],
  );
  await until('everybody has rules', () =>
    held.driver.home.evaluate(
      async (wanted) => {
        const rules = await chrome.declarativeNetRequest.getDynamicRules();
        const paths = rules.map(({ action }) => action.redirect?.extensionPath ?? '');
        return wanted.every((key) => paths.some((path) => path.includes(encodeURIComponent(key))));
      },
      everybody
        .filter((one) => examples.some(({ url }) => expected(url) === one.key))
        .map(({ key }) => key),
    ),
  );
}, 60_000);

test('nobody is left to the guard alone', async () => {
  const { cover } = await held.driver.home.evaluate(() =>
    chrome.storage.local.get<{ cover: { guardOnly: string[] } }>('cover'),
  );
  expect(cover.guardOnly).toEqual([]);
});

/** Whose rule Chromium would follow at each address, by key; null where none. */
const outcomes = (urls: readonly string[]) =>
  held.driver.home.evaluate(async (all) => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    const keyOf = (id: number) => {
      const path = rules.find((rule) => rule.id === id)?.action.redirect?.extensionPath ?? '';
      return new URLSearchParams(path.split('?')[1]).get('k');
    };
    return Promise.all(
      all.map(async (url) => {
        const { matchedRules } = await chrome.declarativeNetRequest.testMatchOutcome({
          url,
          type: 'main_frame' as chrome.declarativeNetRequest.ResourceType,
        });
        return matchedRules[0] ? keyOf(matchedRules[0].ruleId) : null;
      }),
    );
  }, urls);

/** Left to the guard: needless escapes, which rules see as written, and hosts nobody is asked for. */
const isForRules = (url: string) => !/%6A|\.onion\//i.test(url);

// Only Chromium tells what its rules would do.
if (isChromium) {
  test('rules and parser agree on every example address', async () => {
    const urls = examples.map(({ url }) => url).filter(isForRules);
    const found = await outcomes(urls);
    const differing = urls.flatMap((url, index) =>
      found[index] === expected(url) ? [] : [`${url}: ${found[index]}, not ${expected(url)}`],
    );
    expect(differing).toEqual([]);
  });
}
