/** A language chosen apart from the browser's: it arrives wherever words of ours are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { GuardTexts } from '../../src/model/cover/guard-table.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { checksOf, WEEK } from '../browsers/week.ts';
import { PSEUDO } from '../language/pseudo.ts';
import { SAM, SAM_KEY, useBrowser, week } from './support.ts';

/** Each page, and texts of its own there: of home a date besides. */
const PAGES = {
  'home.html#/history': ['h1', '.looks-of-day h2'],
  'popup.html': ['.totals .small'],
  [`pause.html?k=${SAM_KEY}&s=story`]: ['h1', '.button.large'],
} as const;

/**
 * What each language is written as, how its texts begin, and its dates: of one language in many regions it is
 * the browser's own.
 */
const LANGUAGES = [
  ['en-XA', { lang: 'en-US', dir: 'ltr' }, /^⟦/, /^[A-Z][a-z]+day, [A-Z]/],
  ['ar-XB', { lang: 'ar-XB', dir: 'rtl' }, /^\u200f\u202e/, /\p{Script=Arabic}/u],
] as const;

const held = useBrowser({ extension: '.output/chrome-mv3-languages' });

beforeEach(async () => {
  await putRecords(held.driver, [personRecord(SAM)]);
  await writeLog(held.driver, checksOf(WEEK, (await week(held.driver)).span.first));
});

/** Chooses a language in the settings, which open anew in it. */
async function choose(tag: string, title: RegExp): Promise<void> {
  const { home, origin } = held.driver;
  await home.goto(`${origin}/home.html#/settings`);
  await home.waitForSelector('#language');
  await home.select('#language', tag);
  await until(`the settings say ${title}`, () =>
    home
      .$eval('h1', ({ textContent }) => textContent)
      .then(
        (said) => title.test(said),
        () => false,
      ),
  );
}

/** What something says, once it says anything. */
const textOf = (page: Page, selector: string) =>
  until(`${selector} says something`, () =>
    page.$eval(selector, ({ textContent }) => textContent).catch(() => ''),
  );

/** What the guard says, as it is handed over to it. */
const guardSays = () =>
  held.driver.home.evaluate(async () => {
    const { texts } = await chrome.storage.local.get<{ texts?: GuardTexts }>('texts');
    return texts?.showOnce ?? '';
  });

test.each(LANGUAGES)(
  '%s is spoken by every page and by the guard',
  async (tag, root, marked, dated) => {
    await choose(tag, marked);
    const page = await held.driver.browser.newPage();
    for (const [address, selectors] of Object.entries(PAGES)) {
      await page.goto(`${held.driver.origin}/${address}`);
      for (const selector of selectors)
        expect(await textOf(page, selector)).toMatch(
          selector === '.looks-of-day h2' ? dated : marked,
        );
      const told = await page.$eval('html', ({ lang, dir }) => ({ lang, dir }));
      expect(told, address).toEqual(root);
    }
    await until('the guard says it so', async () => marked.test(await guardSays()));
    await choose('', /^Settings$/);
    await until('the guard speaks English again', async () => (await guardSays()) === 'Show once');
  },
);

test.each(['chrome-mv3', 'firefox-mv3'])('no language for tests is in the package %s', (name) => {
  const files = readdirSync(join('.output', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const mentions = (file: string) =>
    Object.keys(PSEUDO).some((tag) => file.includes(tag) || readFileSync(file).includes(tag));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(mentions)).toEqual([]);
});
