/** Every screen in a real browser: readable by everyone, light and dark, on a desk and on a phone. */
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { violations } from '../browsers/axe.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { ask, SAM, SAM_KEY, useBrowser } from './support.ts';

/** Screens by address, each with what it says once it is complete. */
const SCREENS = {
  'home.html#/welcome': 'List the first person',
  'home.html#/people': 'not covered',
  'home.html#/report': 'Day by day',
  'home.html#/reminders': 'Your reminders',
  'home.html#/history': 'Take out',
  'home.html#/settings': 'What is kept',
  'home.html#/calm': 'The sea lies calm.',
  'home.html#/kind': 'Shown because',
  'home.html#/questions': 'The day it ended',
  'home.html#/signs': 'When missing is less likely',
  'home.html#/signs/contact': 'What it does not mean',
  'home.html#/reply': '1 of 6',
  'home.html#/care': 'When progress feels slow',
  'home.html#/nudges': 'The pull',
  'home.html#/help': 'In danger right now',
  'home.html#/urge': 'End here',
  'home.html#/plan': 'Keep these words',
  'home.html#/contact': 'Start counting',
  'popup.html': 'calm days in all',
  [`pause.html?k=${SAM_KEY}&s=story`]: 'Continue',
};

const walk = {
  id: 'evening-walk',
  preset: 'move',
  text: 'Evening walk',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  times: ['08:30', '20:30'],
  beforeHardHour: true,
  isOn: true,
  since: '2026-01-01T12:00',
};

const held = useBrowser();

beforeEach(async () => {
  const reminder = { type: 'reminder', id: walk.id, value: walk };
  await putRecords(held.driver, [personRecord(SAM), reminder]);
  const visit = {
    id: crypto.randomUUID(),
    key: SAM_KEY,
    surface: 'story',
    source: 'load',
  } as const;
  await ask(held.driver, 'pause', visit);
  await ask(held.driver, 'pauseShown', visit);
}, 60_000);

/** Everything that axe looks at; in the dark only colours differ. */
const looks: [scheme: string, width: number, options: RunOptions][] = [
  ['light', 1120, {}],
  ['dark', 390, { runOnly: ['color-contrast'] }],
];

test.each(looks)(
  '%s, %i px wide: nothing stands in anyone’s way',
  { timeout: 60_000 },
  async (scheme, width, options) => {
    const page = await held.driver.browser.newPage();
    await page.setViewport({ width, height: 844 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const [address, text] of Object.entries(SCREENS)) {
      // Anew each time: another part behind `#` alone would load nothing.
      await page.goto('about:blank');
      await page.goto(`${held.driver.origin}/${address}`);
      await until(`${address} is complete`, () =>
        page.evaluate((part) => document.body.textContent.includes(part), text),
      );
      expect(await violations(page, options), address).toEqual([]);
      expect(await shapes(page), address).toEqual({ wider: false, small: [], headings: 1 });
      expect(await page.title(), address).toMatch(/^Breathing Room( · [A-Z][a-z]*( [a-z]+)*)?$/);
    }
  },
);

/** Whether the page scrolls sideways, which controls are under 44 px high, and how many first headings. */
const shapes = (page: Page) =>
  page.evaluate(() => {
    const controls =
      'a, button, select, summary, input:not([type="radio"], [type="checkbox"]), label:has(input)';
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      wider: scrollWidth > clientWidth,
      small: [...document.querySelectorAll(controls)]
        .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
        .map((control) => control.outerHTML),
      headings: document.querySelectorAll('h1').length,
    };
  });
