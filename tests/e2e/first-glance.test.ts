/** The pause as it is first seen: few words, few controls, a plan that is heard, and Escape as a way out. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { addressOf } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords } from '../browsers/records.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  change,
  click,
  feed,
  intend,
  JOHN,
  openPause,
  paused,
  people,
  reload,
  says,
  textOf,
  titled,
  unfold,
  useListedJohn,
  week,
} from './support.ts';

const held = useListedJohn({ each: { response: 'pause' } });
const { host, profile } = sites.instagram;

const MOST_WORDS = 30;
const MOST_CONTROLS = 5;

beforeEach(async () => {
  await intend(held.driver, 'setPlan', { for: 'general', plan: null });
  await intend(held.driver, 'setPlan', { for: 'late-night', plan: null });
});

/** What is seen without a tap: its words, and what can be pressed or filled in. */
const glance = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (one: Element | null) =>
      one?.checkVisibility() && !one.closest('.hidden-but-read');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (isSeen(parentElement)) seen.push(textContent ?? '');
    }
    const controls = [...document.querySelectorAll('a, button, input, select, textarea, summary')];
    return {
      words: seen.flatMap((text) => text.split(/\s+/).filter(Boolean)),
      controls: controls.filter(isSeen).map((one) => one.textContent),
    };
  });

/** The pause once all of its first glance is there. */
async function complete(shows = 'Continue in'): Promise<Page> {
  const page = await openPause(held.driver);
  await says(page, shows);
  await until('a line shows', () =>
    page.evaluate(() => Boolean(document.querySelector('.line')?.textContent)),
  );
  return page;
}

/** Opens the pause, and holds its first glance to what one takes in at two in the morning. */
async function expectFew(page: Page): Promise<string[]> {
  const { words, controls } = await glance(page);
  expect(words.length, words.join(' ')).toBeLessThanOrEqual(MOST_WORDS);
  expect(controls.length).toBeLessThanOrEqual(MOST_CONTROLS);
  expect(controls).toContain('Leave');
  expect(words).toContain('Sam');
  return words;
}

describe('the first glance is at most thirty words and five controls', () => {
  test('without a plan, and at the second try of the day', async () => {
    const first = await complete();
    await expectFew(first);
    await first.close();
    await expectFew(await complete());
  });

  test.each([
    ['walk', 'Get up and walk from room to room.'],
    ['own', 'Call my sister.'],
  ] as const)('with a plan: %s', async (deed, said) => {
    const plan = { deed, ...(deed === 'own' && { words: 'call my sister' }) };
    await intend(held.driver, 'setPlan', { for: 'general', plan });
    const words = await expectFew(await complete());
    expect(words.join(' ').toLowerCase()).toContain(said.toLowerCase());
  });

  test('with own words', async () => {
    const words = 'You slept so well the week you didn’t look.';
    await intend(held.driver, 'addOwnWords', { words });
    await held.driver.home.evaluate(() => chrome.storage.session.remove('ownWordsTurn'));
    const seen = await expectFew(await complete());
    expect(seen.join(' ')).toContain(words);
    await intend(held.driver, 'removeOwnWords', { words });
  });

  test('with somebody to call', async () => {
    const someone = { name: 'Robin', reach: '+1 555 0100' };
    await intend(held.driver, 'set', { setting: 'someone', value: someone });
    const page = await complete();
    await expectFew(page);
    expect((await glance(page)).controls).toContain('Call Robin');
    await intend(held.driver, 'set', { setting: 'someone', value: null });
  });

  test('with a wait that has grown, which is told behind the quiet line', async () => {
    const { driver } = held;
    const day = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
    await intend(driver, 'set', { setting: 'waitGrows', value: true });
    await putRecords(driver, [{ type: 'goneOn', value: { day, times: 2 } }]);
    const page = await complete();
    await expectFew(page);
    await unfold(page);
    await says(page, 'The wait is longer now, as you chose: you went on 2 times today.');
    await putRecords(driver, [], ['goneOn', 'waitGrows']);
  });

  test('kept closed', async () => {
    await change(held.driver, { response: 'block' });
    await expectFew(await complete('You keep this closed.'));
  });
});

test('all else is behind one quiet line: help is two clicks away', async () => {
  const page = await complete();
  const few = (await glance(page)).controls.length;
  await unfold(page);
  await until('the rest shows', async () => (await glance(page)).controls.length > few + 5);
  const { controls } = await glance(page);
  for (const one of ['Breathe through it', 'Do something else', 'Need help now?', 'Just habit'])
    expect(controls).toContain(one);
  await click(page, 'a[href$="#/help"]');
  await arrived(page, '#/help');
});

test('what is heard at Leave is whom it is about and the plan; the tab is titled with the headline', async () => {
  await intend(held.driver, 'setPlan', { for: 'general', plan: { deed: 'walk' } });
  const page = await complete();
  const heard = await page.$eval('.leave', (button) =>
    (button.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(heard).toContain('You were about to look at Sam.');
  expect(heard).toContain('Get up and walk from room to room.');
  const headline = await page.$eval('h1', ({ textContent }) => textContent);
  await titled(page, headline ?? '');
});

describe('Escape', () => {
  const stopped = (count: number) =>
    until('leaving counts', async () => (await week(held.driver)).total.stopped === count);

  async function pauseInFeed(): Promise<Page> {
    const page = await feed(held.driver);
    await click(page, '#inside');
    await paused(page);
    await page.bringToFront();
    return page;
  }

  test('leaves', async () => {
    const page = await pauseInFeed();
    await page.keyboard.press('Escape');
    await arrived(page, `https://${host}/`);
    await stopped(1);
  });

  test('first closes what of the pause’s own is open, and does nothing in a field', async () => {
    const page = await pauseInFeed();
    await unfold(page);
    await click(page, '.questions summary');
    await click(page, '.own-trigger input');
    await page.keyboard.press('Escape');
    await click(page, '.alternatives .inline + .inline');
    await says(page, 'Three small things.');
    await page.keyboard.press('Escape');
    await until('the pause is back', () =>
      page.$eval('.leave', (one) => one.checkVisibility()).catch(() => false),
    );
    await page.keyboard.press('Escape');
    await until('it is folded up', () => page.$eval('.more', (one) => !one.hasAttribute('open')));
    expect(await addressOf(page)).toContain('pause.html');
    await page.keyboard.press('Escape');
    await arrived(page, `https://${host}/`);
  });

  test('that a script makes is none', async () => {
    const page = await pauseInFeed();
    await unfold(page);
    const isOpen = await page.evaluate(async () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      return document.querySelector('.more')?.hasAttribute('open');
    });
    expect(isOpen).toBe(true);
    expect(await addressOf(page)).toContain('pause.html');
  });
});

test('somebody who is taken off the list while their pause is open is led on to, loaded again too', async () => {
  const page = await complete();
  const [john] = await people(held.driver);
  await intend(held.driver, 'removePerson', { id: john?.id ?? '' });
  await says(page, 'no longer on your list');
  await reload(page);
  await says(page, 'no longer on your list');
  expect(await addressOf(page)).not.toContain(profile);
  await until('its way on is there', () =>
    page.$(`.choices a[href^="https://${host}"]`).catch(() => null),
  );
  await click(page, `.choices a[href^="https://${host}"]`);
  await arrived(page, JOHN);
  await until('it shows', async () => (await textOf(page)).includes(`PAGE ${profile}`));
});
