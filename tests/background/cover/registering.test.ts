/** What the browser has registered is compared with what is wanted, and only what differs is touched. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRegistered } from '../../../src/background/cover/registered.ts';
import { registeredIds, registerRules } from '../../../src/background/cover/rules.ts';
import {
  matchesOf,
  readStarts,
  registerScript,
  startInOpenTabs,
} from '../../../src/background/cover/scripts.ts';
import { MOST_RULES, type Rule } from '../../../src/model/cover/rule-drafts.ts';
import { sha256 } from '../../../src/model/records/sha256.ts';
import { writeTables } from '../../../src/storage/cover/guard-tables.ts';
import { type FakeCover, fakeCover } from './fake-cover.ts';

let fake: FakeCover;

beforeEach(() => {
  fake = fakeCover();
});

const rule = (id: number, regexFilter = 'a'): Rule => ({
  ...{ id, priority: 1, action: { type: 'block' } as const },
  condition: { regexFilter },
});
const rules = (...ids: readonly number[]) => ids.map((id) => rule(id));
const ids = () => fake.rules.map(({ id }) => id);

describe('rules', () => {
  test('those wanted take the place of all there were, in one call', async () => {
    await registerRules(rules(1, 2, 3));
    const [, second] = fake.rules;
    await registerRules(rules(2, 4));
    expect(ids()).toEqual([2, 4]);
    expect(fake.rules[0]).toBe(second);
    expect([...(await registeredIds())]).toEqual([2, 4]);
    expect(await registerRules(rules(2, 4))).toEqual(rules(2, 4));
    expect(fake.changes).toEqual(['rules', 'rules']);
  });

  test('where nothing differs nothing is called', async () => {
    await registerRules(rules(1, 2));
    await registerRules(rules(2, 1));
    expect(fake.changes).toEqual(['rules']);
  });

  test('one that another worker has added meanwhile is no trouble', async () => {
    const { getDynamicRules } = fakeBrowser.declarativeNetRequest;
    fakeBrowser.declarativeNetRequest.getDynamicRules = async () => {
      const before = await getDynamicRules();
      fake.rules = rules(1);
      return before;
    };
    await registerRules(rules(1, 2));
    expect(ids()).toEqual([1, 2]);
  });

  test('what a browser’s rule has no room for is left out, and does not take room away', async () => {
    const many = Array.from({ length: MOST_RULES + 10 }, (_, index) =>
      rule(index + 1, index < 5 ? 'a'.repeat(700) : 'a'),
    );
    await registerRules(many);
    expect(fake.rules).toHaveLength(MOST_RULES);
    expect([ids()[0], ids().at(-1)]).toEqual([6, MOST_RULES + 5]);
  });

  test('of rules that wait for room the browser is asked nothing', async () => {
    const asked = vi.spyOn(fakeBrowser.declarativeNetRequest, 'isRegexSupported');
    const many = Array.from({ length: MOST_RULES + 100 }, (_, index) => rule(index + 1, 'a'));
    await registerRules(many);
    expect(asked).toHaveBeenCalledTimes(MOST_RULES);
    asked.mockClear();
    await registerRules(many);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

const SITE = '*://*.instagram.com/*';
const OTHER = '*://*.x.com/*';

describe('scripts', () => {
  test('one starts on its sites, on others, and on none', async () => {
    await registerScript('guard', [SITE], []);
    expect(fake.scripts).toMatchObject([
      { id: 'guard', js: ['guard.js'], matches: [SITE], runAt: 'document_start' },
    ]);
    expect([await matchesOf('guard'), await matchesOf('veil')]).toEqual([[SITE], []]);
    await registerScript('guard', [SITE, OTHER], []);
    await registerScript('guard', [OTHER, SITE], []);
    expect((await readStarts()).guard('x.com')).toBe(true);
    await registerScript('guard', [], []);
    expect((await readStarts()).guard('x.com')).toBe(false);
    expect([fake.scripts, fake.changes]).toEqual([[], ['scripts', 'scripts', 'scripts']]);
  });

  test('the guard starts in every frame, also where a version before it did not; the veil does not', async () => {
    const before = { id: 'guard', matches: [SITE], js: [], allFrames: false };
    await fakeBrowser.scripting.registerContentScripts([before]);
    await registerScript('guard', [SITE], []);
    await registerScript('owner', [SITE], []);
    await registerScript('veil', [SITE], []);
    expect(fake.scripts).toMatchObject([
      { id: 'guard', allFrames: true },
      { id: 'owner', allFrames: true },
      { id: 'veil', allFrames: false },
    ]);
  });

  test('it starts on none of the excepted sites, nor on them as they were before', async () => {
    const excepted = () => fake.scripts.map(({ excludeMatches }) => excludeMatches);
    const one = '*://*.help.instagram.com/*';
    await registerScript('guard', [SITE], [one]);
    await registerScript('guard', [SITE], [one]);
    expect([excepted(), fake.changes]).toEqual([[[one]], ['scripts']]);
    await registerScript('guard', [SITE], []);
    expect(excepted()).toEqual([[]]);
  });

  test('none that was never registered is taken away', async () => {
    await registerScript('veil', [], []);
    expect(fake.changes).toEqual([]);
  });
});

/** What was started in open tabs: which tab, and which files. */
let started: unknown[];

describe('in open tabs', () => {
  beforeEach(() => {
    started = [];
    const tabs = { [SITE]: [{ id: 1 }, { id: 2 }], [OTHER]: [{ id: 3 }] };
    Object.assign(fakeBrowser.tabs, {
      query: async ({ url }: { url: (keyof typeof tabs)[] }) => url.flatMap((site) => tabs[site]),
    });
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        if (target.tabId === 1) throw new Error('asleep');
        started.push([target.tabId, ...files]);
      },
    });
  });

  test('scripts are started once on each site, though a tab is asleep', async () => {
    await startInOpenTabs({ guard: [SITE], owner: [], veil: [] }, false);
    const noted = vi.spyOn(fakeBrowser.storage.session, 'set');
    await startInOpenTabs({ guard: [SITE], owner: [], veil: [] }, false);
    expect(noted).not.toHaveBeenCalled();
    expect(started).toEqual([[2, '/guard.js']]);
    await startInOpenTabs({ guard: [SITE, OTHER], owner: [OTHER], veil: [OTHER] }, false);
    expect(started.slice(1)).toEqual([
      [3, '/guard.js'],
      [3, '/owner.js'],
      [3, '/veil.js'],
    ]);
  });

  test('and again once somebody is listed there again', async () => {
    await startInOpenTabs({ guard: [OTHER], owner: [], veil: [] }, false);
    await startInOpenTabs({ guard: [], owner: [], veil: [] }, false);
    await startInOpenTabs({ guard: [OTHER], owner: [], veil: [] }, false);
    expect(started).toHaveLength(2);
  });

  test('private windows have tabs of their own', async () => {
    await startInOpenTabs({ guard: [OTHER], owner: [], veil: [] }, false);
    await startInOpenTabs({ guard: [OTHER], owner: [], veil: [] }, true);
    expect(started).toHaveLength(2);
  });
});

test('a hash is SHA-256, in hexadecimal', async () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await sha256('abc')).toBe(abc);
});

const registered = async () => readRegistered(await registeredIds());

test('what is registered stands for rules, scripts and tables, in whatever order', async () => {
  const table = { domains: ['x.com'], templates: {}, watched: {} };
  const seen = [await registered()];
  const look = async () => seen.push(await registered());
  await registerRules(rules(1, 2));
  await look();
  await registerScript('guard', [SITE, OTHER], []);
  await look();
  await registerScript('veil', [SITE], []);
  await look();
  await writeTables({ 'x.com': table, 'vk.com': table });
  await look();
  expect(new Set(seen).size).toBe(5);
  fake.rules.reverse();
  for (const { matches } of fake.scripts) matches.reverse();
  const tables = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(Object.fromEntries(Object.entries(tables).reverse()));
  expect(await registered()).toBe(seen.at(-1));
});
