/** The page of cover tells what is so, whatever was broken on purpose, and nothing is opened or counted by its test. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { doors } from '../../src/model/cover/doors.ts';
import { waysTo } from '../../src/model/cover/self-test.ts';
import { until } from '../browsers/prompt.ts';
import { ELSEWHERE } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  covered,
  feed,
  JOHN,
  listJohn,
  people,
  press,
  says,
  show,
  textOf,
  useBrowser,
  visit,
  week,
} from './support.ts';

const held = useBrowser();
const PERMISSION = '*://*.instagr.am/*';

beforeAll(() => listJohn(held.driver, 'instagram'));

beforeEach(async () => {
  await show(held.driver, 'cover');
  await says(held.driver.home, 'Samcovered');
});

/** Breaks something while no background is at work, and has the page look before one that wakes could put it right. */
async function broken(how: (chrome: typeof globalThis.chrome) => Promise<unknown>): Promise<void> {
  await ask(held.driver, 'records', undefined);
  await held.driver.home.evaluate(`navigator.locks.request('reconcile', async () => {
    await (${how})(chrome);
    document.dispatchEvent(new Event('visibilitychange'));
  })`);
}

/** What the self-test says of its ways in the end. */
async function tested(): Promise<string> {
  const { home } = held.driver;
  await press(
    home,
    (await home.$('.self-test .result:not(:empty)')) ? 'Test again' : 'Start the test',
  );
  return until('the test is done', () =>
    home.evaluate(() => document.querySelector('.self-test .result')?.textContent || undefined),
  );
}

const putBack = async () => {
  await press(held.driver.home, 'Put it back');
  await says(held.driver.home, 'Samcovered');
  expect(await tested()).toMatch(/^All \d+ ways are closed/);
};

const icon = () => held.driver.home.evaluate(() => chrome.action.getBadgeText({}));

test('all in place: every way is closed, nothing was asked of a site, and nothing counted', async () => {
  held.driver.standIn.takeNaming();
  const before = held.driver.standIn.received.length;
  expect(await tested()).toMatch(/^All \d+ ways are closed/);
  expect(await textOf(held.driver.home)).toContain('No page of theirs is open right now.');
  expect(held.driver.standIn.received.slice(before)).toEqual([]);
  expect((await week(held.driver)).total).toMatchObject({ 'turned-away': 0, stopped: 0 });
});

/** Whether the browser itself turns each address away; null where it tells that of no extension from a store. */
const byBrowser = (addresses: readonly string[]) =>
  held.driver.home.evaluate((all) => {
    const { testMatchOutcome } = chrome.declarativeNetRequest;
    if (!testMatchOutcome) return null;
    const type = 'main_frame' as chrome.declarativeNetRequest.ResourceType;
    const isTurned = (url: string) =>
      testMatchOutcome({ url, type }).then(({ matchedRules }) => matchedRules.length > 0);
    return Promise.all(all.map(isTurned));
  }, addresses);

test('what is said of each way, the browser says of it too: with all rules, with some, with none', async () => {
  const { driver } = held;
  const [sam] = await people(driver);
  if (!sam) throw new Error('nobody is listed');
  const removeEvery = (step: number) =>
    driver.home.evaluate(async (each) => {
      const rules = await chrome.declarativeNetRequest.getDynamicRules();
      const removeRuleIds = rules.filter((_, index) => index % each === 0).map(({ id }) => id);
      await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds });
    }, step);
  const turned: number[] = [];
  for (const step of [0, 2, 1]) {
    if (step > 0) await removeEvery(step);
    let count = 0;
    for (const identity of sam.identities) {
      const said = await ask(driver, 'tryIdentity', identity.key);
      const ways = waysTo(sam, identity, doors.initial);
      expect(said).toHaveLength(ways.length);
      const byRule = said.map(({ stopped }) => ['stopped', 'loads-only'].includes(stopped));
      const found = await byBrowser(ways.map(({ address }) => address));
      expect(found !== null).toBe(driver.name === 'chromium');
      if (found) expect(byRule).toEqual(found);
      count += byRule.filter(Boolean).length;
    }
    turned.push(count);
  }
  const [all = 0, some = 0, none] = turned;
  expect(all > some && some > 0).toBe(true);
  expect(none).toBe(0);
  await show(driver, 'cover');
  await putBack();
});

test('our own pages cannot try an address for real: the browser lets none of it out', async () => {
  const before = held.driver.standIn.received.length;
  const isFetched = await held.driver.home.evaluate(async (address) => {
    const refused = new Promise((done) => {
      document.addEventListener('securitypolicyviolation', done, { once: true });
    });
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await refused;
    frame.remove();
    return fetch(address).then(
      () => true,
      () => false,
    );
  }, JOHN);
  expect(isFetched).toBe(false);
  expect(held.driver.standIn.received.slice(before)).toEqual([]);
});

test('a host whose permission is taken is named, on the icon once, and allowed in one tap', async () => {
  const { home } = held.driver;
  await show(held.driver, 'people');
  await home.evaluate((site) => chrome.permissions.remove({ origins: [site] }), PERMISSION);
  await until('the icon says it', async () => (await icon()) === '!');
  await show(held.driver, 'cover');
  await says(home, 'partly covered: instagr.am is open');
  await until('the icon is silent', async () => (await icon()) === '');
  expect(await tested()).toMatch(/not fully closed/);
  expect(await textOf(home)).toContain('open: your browser has not allowed this site');
  await held.driver.stopWorker();
  await ask(held.driver, 'lookAtCover', undefined);
  expect(await icon()).toBe('');
  await press(home, 'Allow');
  await covered(held.driver, 'instagram');
  await says(home, 'Samcovered');
});

test('with no host left nobody is covered', async () => {
  const { home } = held.driver;
  await home.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins: origins.filter((one) => !/elsewhere/.test(one)) });
  });
  await says(home, 'Samnot covered');
  await press(home, 'Allow');
  await covered(held.driver, 'instagram');
  await says(home, 'Samcovered');
});

test('rules, scripts and tables that went are told, and put back', async () => {
  const { home } = held.driver;
  await broken(async ({ declarativeNetRequest: rules }) => {
    const removeRuleIds = (await rules.getDynamicRules()).map(({ id }) => id);
    await rules.updateDynamicRules({ removeRuleIds });
  });
  await says(home, 'What stops pages is not all in place');
  await putBack();
  await broken(({ scripting }) => scripting.unregisterContentScripts({ ids: ['guard'] }));
  await says(home, 'What stops pages is not all in place');
  await putBack();
  await broken(({ storage }) => storage.local.remove('watch:instagram.com'));
  await says(home, 'not all in place on instagram.com.');
  await putBack();
});

test('the script for posts without a name gone: covered in part, told by the test, and put back', async () => {
  const { home } = held.driver;
  await broken(({ scripting }) => scripting.unregisterContentScripts({ ids: ['owner'] }));
  await says(home, 'What stops pages is not all in place');
  await says(home, 'Sampartly covered');
  expect(await tested()).toMatch(/not fully closed/);
  expect(await textOf(home)).toContain('the part of Breathing Room that covers these');
  await putBack();
});

test('an open page that nothing guards is found, and guarded again; after an update it is', async () => {
  const page = await feed(held.driver);
  await held.driver.home.bringToFront();
  await held.driver.home.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: '*://*.instagram.com/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        Object.assign(globalThis.guardContext ?? {}, { match: () => null });
      },
    });
  });
  expect(await tested()).toMatch(/^All \d+ ways are closed/);
  await says(held.driver.home, 'One open page of these sites is not guarded');
  await press(held.driver.home, 'Put it back');
  await says(held.driver.home, 'The one open page of these sites is guarded');
  await held.driver.update();
  await held.driver.openHome();
  await show(held.driver, 'cover');
  await says(held.driver.home, 'Samcovered');
  expect(await tested()).toMatch(/^All \d+ ways are closed/);
  await says(held.driver.home, 'The one open page of these sites is guarded');
  await page.close();
});

/** How each browser names what allows us there. */
const HOW = { chromium: '“Allow in Incognito”', firefox: '“Run in Private Windows: Allow”' };

test('private windows: allowed or not, and how to change that', async () => {
  const { driver } = held;
  await says(driver.home, 'Covered, too.');
  await driver.allowInPrivate(false);
  await show(driver, 'cover');
  await says(driver.home, 'Not covered: Breathing Room is not allowed there.');
  expect(await textOf(driver.home)).toContain(HOW[driver.name]);
  await driver.allowInPrivate(true);
  await show(driver, 'cover');
  await says(driver.home, 'Covered, too.');
});

test('rules that find no room are told, also after one tap that could not help', async () => {
  const { home, takeRoom } = held.driver;
  const giveBack = await takeRoom();
  await home.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await says(home, 'What stops pages is not all in place');
  await press(home, 'Put it back');
  await says(home, 'It is still not all in place.');
  expect(await tested()).toMatch(/^All \d+ ways are closed/);
  expect(await textOf(home)).toContain('stopped once the page begins to load');
  await giveBack();
  await putBack();
});

test('another extension that leads pages elsewhere comes first, and the page says that it may', async () => {
  const { browser, home, standIn, installAnother } = held.driver;
  await says(home, 'One that redirects pages may act first, and no browser tells us so.');
  const takeOut = await installAnother(leading(JOHN, `https://${ELSEWHERE}/`));
  const page = await browser.newPage();
  await visit(page, JOHN);
  await arrived(page, ELSEWHERE);
  expect(standIn.takeNaming()).toEqual([]);
  await page.close();
  await takeOut();
});

/** An extension that leads from one address to another, in a folder of its own. */
function leading(from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'Another', version: '1', host_permissions: ['<all_urls>'] },
    permissions: ['declarativeNetRequestWithHostAccess'],
    // Firefox takes none in without an id.
    browser_specific_settings: { gecko: { id: 'another@another.example' } },
    declarative_net_request: {
      rule_resources: [{ id: 'all', enabled: true, path: 'rules.json' }],
    },
  };
  const rule = {
    ...{ id: 1, action: { type: 'redirect', redirect: { url: to } } },
    condition: { urlFilter: `|${from}`, resourceTypes: ['main_frame'] },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'rules.json'), JSON.stringify([rule]));
  return folder;
}
