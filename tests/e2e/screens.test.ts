/** Every screen in the extension itself comes up. How each of its states looks is what the gallery's tests hold. */
import { beforeEach, expect, test } from 'vitest';
import { violations } from '../browsers/axe.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { ask, SAM, SAM_KEY, useBrowser } from './support.ts';

/** Screens by address, each with what it says once it is complete. */
const SCREENS = {
  'home.html#/welcome': 'Add the first person',
  'home.html#/try': 'Continue in',
  'home.html#/people': 'not covered',
  'home.html#/report': 'on one day',
  'home.html#/reminders': 'Your reminders',
  'home.html#/history': 'Remove',
  'home.html#/settings': 'What is kept',
  'home.html#/calm': 'The sea is calm.',
  'home.html#/kind': 'Shown because',
  'home.html#/questions': 'The day it ended',
  'home.html#/signs': 'When missing is less likely',
  'home.html#/signs/contact': 'What it does not mean',
  'home.html#/reply': '1 of 6',
  'home.html#/care': 'When progress feels slow',
  'home.html#/nudges': 'The urge',
  'home.html#/help': 'In danger right now',
  'home.html#/urge': 'End here',
  'home.html#/plan': 'Save these words',
  'home.html#/contact': 'Start counting',
  'popup.html': 'this week',
  [`pause.html?k=${SAM_KEY}&s=story`]: 'Continue',
};

/** Our name, and the screen's. */
const OURS = /^Breathing Room( · [A-Z][a-z]*( [a-z]+)*)?$/;

/** One screen of each of the extension's documents. */
const DOCUMENTS = ['home.html#/welcome', 'popup.html', `pause.html?k=${SAM_KEY}&s=story`];

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
});

test('every screen comes up under its own name, and no document stands in anyone’s way', async () => {
  const page = await held.driver.browser.newPage();
  for (const [address, text] of Object.entries(SCREENS)) {
    // Anew each time: another part behind `#` alone would load nothing.
    await page.goto('about:blank');
    await page.goto(`${held.driver.origin}/${address}`);
    await until(`${address} is complete`, () =>
      page.evaluate((part) => document.body.textContent.includes(part), text),
    );
    const title = address.startsWith('pause') ? /^Let this one go by\.$/ : OURS;
    await until(`${address} has its title`, async () => title.test(await page.title()));
    if (DOCUMENTS.includes(address)) expect(await violations(page), address).toEqual([]);
  }
});
