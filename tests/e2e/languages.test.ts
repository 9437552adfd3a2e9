/** Every screen in long words and from right to left, on a desk and on a small phone: nothing cut, nothing over another. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { GuardTexts } from '../../src/model/cover/guard-table.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { BEFORE, checksOf, WEEK } from '../browsers/week.ts';
import { troubleWithTexts } from '../language/layout.ts';
import { PSEUDO, type PseudoTag } from '../language/pseudo.ts';
import { intend, useBrowser, week } from './support.ts';

process.env.EXTENSION = '.output/chrome-mv3-languages';

const PICTURES = join('.output', 'languages');
const KEY = 'aaaa1111';

/** Screens by address, each with what is there once it is complete. */
const SCREENS = {
  'home.html#/welcome': '.promises',
  'home.html#/people': '.person .cover',
  'home.html#/report': '.bars',
  'home.html#/reminders': '.reminder',
  'home.html#/history': '.entry',
  'home.html#/settings': '.facts',
  'home.html#/calm': 'h1',
  'home.html#/kind': '.nudge',
  'home.html#/questions': '#broke-up',
  'home.html#/signs': 'h2',
  'home.html#/signs/contact': '.reading dl',
  'home.html#/reply': 'h2, legend, fieldset',
  'home.html#/care': '#studies',
  'home.html#/nudges': 'h2',
  'home.html#/help': '.help-lines',
  'home.html#/urge': '.urge-sea',
  'home.html#/plan': '#own-words-another',
  'home.html#/contact': 'h1',
  'popup.html': '.figure',
  [`pause.html?k=${KEY}&s=story`]: '.nudge',
};

const sam = {
  id: 'sam-00000001',
  nickname: 'Sam',
  response: 'pause',
  identities: [
    { network: 'instagram', kind: 'handle', value: 'john.doe', key: KEY, label: 'john.doe' },
  ],
};
const kim = {
  ...{ id: 'kim-00000001', nickname: 'Kim', response: 'pause', identities: [] },
  link: { to: sam.id, relation: 'partner' },
};
const walk = {
  ...{ id: 'evening-walk', preset: 'move', text: 'Evening walk', isOn: true },
  ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], times: ['08:30', '20:30'], beforeHardHour: true },
  since: '2026-01-01T12:00',
};

const held = useBrowser();

beforeEach(async () => {
  const { first } = (await week(held.driver)).span;
  const before = Temporal.PlainDate.from(first).subtract({ weeks: 1 }).toString();
  const [people, reminder] = [[sam, kim], { type: 'reminder', id: walk.id, value: walk }];
  const counted = { type: 'countedSince', value: before };
  await putRecords(held.driver, [...people.map(personRecord), reminder, counted]);
  await writeLog(held.driver, [...checksOf(WEEK, first), ...checksOf(BEFORE, before)]);
}, 60_000);

/** A tab in a browser that asks for a language. */
async function tabIn(tag: PseudoTag, width: number): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.setViewport({ width, height: 780 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument((wanted) => {
    Object.defineProperty(navigator, 'languages', { get: () => [wanted] });
  }, tag);
  return page;
}

const looks = (Object.keys(PSEUDO) as PseudoTag[]).flatMap((tag) =>
  [360, 1120].map((width) => [tag, width] as const),
);

test.each(looks)(
  '%s, %i px wide: nothing is cut or in the way',
  { timeout: 120_000 },
  async (tag, width) => {
    const page = await tabIn(tag, width);
    mkdirSync(PICTURES, { recursive: true });
    for (const [address, complete] of Object.entries(SCREENS)) {
      await page.goto('about:blank');
      await page.goto(`${held.driver.origin}/${address}`);
      await until(`${address} is complete`, () => page.$(complete));
      await page.evaluate(() =>
        document.fonts.ready.then(() => new Promise(requestAnimationFrame)),
      );
      const name = address.replace(/^home\.html#\/|\.html.*$/g, '').replace('/', '-');
      await page.screenshot({
        path: join(PICTURES, `${tag}-${width}-${name}.png`),
        fullPage: true,
      });
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }));
      expect({ lang, dir }, address).toEqual({ lang: tag, dir: tag === 'ar-XB' ? 'rtl' : 'ltr' });
      expect.soft(await page.evaluate(troubleWithTexts), `${tag} ${width} ${address}`).toEqual([]);
    }
  },
);

test('the guard’s words follow the chosen language', async () => {
  const choose = (value: PseudoTag | null) =>
    intend(held.driver, 'set', { setting: 'chosenLanguage', value });
  // The page loads anew when the language changes: asked meanwhile, it answers nothing.
  const handedOver = () =>
    held.driver.home
      .evaluate(async () => {
        const { texts } = await chrome.storage.local.get<{ texts?: GuardTexts }>('texts');
        return texts?.showOnce ?? '';
      })
      .catch(() => '');
  await choose('en-XA');
  await until('they are longer', async () => (await handedOver()).startsWith('⟦'));
  await choose(null);
  await until('they are English again', async () => (await handedOver()) === 'Show once');
});
