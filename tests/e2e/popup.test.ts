/** The popup over a real tab, and every screen to an assistive eye. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import { listJohn, paused, people, press, show, textOf, useBrowser, visit } from './support.ts';

const held = useBrowser();
const { host, profile } = sites.instagram;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Findings {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds wrong on a page, as `rule: element`. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as Findings;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A page of the extension in a tab of its own. */
async function open(path: string): Promise<Page> {
  const { browser, home, origin } = held.driver;
  const before = new Set(await browser.pages());
  await home.evaluate((url) => void chrome.tabs.create({ url }), `${origin}/${path}`);
  return until(`${path} opens`, async () => {
    const opened = (await browser.pages()).filter((page) => !before.has(page));
    const ready = await Promise.all(
      opened.map(async (page) => (await textOf(page)) !== '' && page),
    );
    return ready.find(Boolean);
  });
}

test('every screen is found right by axe', async () => {
  const wrong: string[] = [];
  const check = async (name: string, page: Page) =>
    wrong.push(...(await findings(page)).map((one) => `${name} ${one}`));
  for (const screen of ['welcome', 'people', 'report', 'settings', 'calm']) {
    await show(held.driver, screen);
    await check(screen, held.driver.home);
  }
  await listJohn(held.driver, 'instagram');
  await check('people with one', held.driver.home);
  const page = await held.driver.browser.newPage();
  await visit(page, `https://${host}${profile}`);
  await paused(page);
  await check('pause', page);
  await show(held.driver, 'report');
  await until('the report speaks', async () =>
    (await textOf(held.driver.home)).includes('Instagram'),
  );
  await check('report with one', held.driver.home);
  await check('popup', await open('popup.html'));
  expect(wrong).toEqual([]);
});

if ((process.env.BROWSER ?? 'chromium') === 'chromium') {
  test('the open tab is listed from the popup, without visiting it again', async () => {
    const { browser, origin, standIn } = held.driver;
    const page = await browser.newPage();
    await page.goto(`https://${sites.x.host}${sites.x.profile}`);
    standIn.takeNaming();
    const extension = (await browser.extensions()).get(new URL(origin).host);
    if (!extension) throw new Error('the extension is not there');
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((one) => one.url().includes('/popup.html'));
    const popup = await target.asPage();
    await until('the offer is made', async () => (await textOf(popup)).includes('johndoe'));
    await press(popup, 'Add this profile');
    await until('the person is stored', async () =>
      (await people(held.driver)).some(({ identities }) => identities[0]?.value === 'johndoe'),
    );
    expect(standIn.takeNaming()).toEqual([]);
  });
}
