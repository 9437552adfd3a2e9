/** What a user made on a calm day, and what there is besides leaving: plans, wave, swaps, contact, somebody to call. */
import type { Page } from 'puppeteer-core';

import { expect, test } from 'vitest';
import type { MomentKind } from '../../src/model/care/moment.ts';
import type { Plans } from '../../src/model/care/plan.ts';
import type { Worry } from '../../src/model/care/worry.ts';

import { runAhead } from '../browsers/clock.ts';
import { allKept, placesOf } from '../browsers/kept.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import {
  ask,
  change,
  intend,
  named,
  openedTab,
  openPause,
  paused,
  press,
  reload,
  says,
  show,
  textOf,
  unfold,
  useListedJohn,
} from './support.ts';

const held = useListedJohn();

/** What the moments of a kind were about, once there are so many. */
const moments = (kind: MomentKind, count: number) =>
  until(`${count} moments of ${kind}`, async () => {
    const day = await held.driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
    const kept = await ask(held.driver, 'moments', { kind, from: day, to: day });
    return kept.length === count && kept.map(({ what }) => what);
  });

/** Which element has the focus, by its text. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Waits for a tab of ours at an address and closes it: Firefox lets no test drive what a link opened. */
const opened = (part: string) =>
  until(`a tab at ${part} opens`, () =>
    held.driver.home.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url?.includes(wanted))?.id;
      if (id !== undefined) await chrome.tabs.remove(id);
      return id !== undefined;
    }, part),
  );

/** The popup, in a tab. */
async function popup(): Promise<Page> {
  const { home } = held.driver;
  const page = await openedTab(held.driver, () =>
    home.evaluate(() => chrome.tabs.create({ url: '/popup.html' })),
  );
  await until('the popup is there', () => page.$('.popup').catch(() => null));
  return page;
}

test('a plan is made in three taps, by keyboard, and a pause begins with it', async () => {
  const { home } = held.driver;
  await change(held.driver, { forSafety: false });
  await show(held.driver, 'people');
  await home.bringToFront();
  await (await home.waitForSelector('a[href="#/plan"].button'))?.focus();
  await home.keyboard.press('Enter');
  await (await home.waitForSelector('.chip input'))?.focus();
  await home.keyboard.press(' ');
  await home.keyboard.press('Enter');
  await says(home, 'Your plan is saved.');
  const page = await openPause(held.driver);
  const said = await textOf(page);
  expect(said).toContain('Get up and walk from room to room.');
  expect(said.indexOf('Get up')).toBeLessThan(said.indexOf('Leave'));
  await until('Leave has the focus', async () => (await focused(page)) === 'Leave');
  await show(held.driver, 'people');
  expect(await textOf(home)).not.toContain('While it is calm');
});

test('words written on a good day come at every second pause, and stay over a reload', async () => {
  const { home } = held.driver;
  await show(held.driver, 'plan');
  await home.bringToFront();
  await (await home.waitForSelector('textarea'))?.type('You slept well last week.');
  await press(home, 'Save these words');
  await says(home, 'Saved.');
  const page = await openPause(held.driver);
  expect(await textOf(page)).toContain('You slept well last week.');
  await reload(page);
  expect(await paused(page)).toContain('You slept well last week.');
  expect(await textOf(await openPause(held.driver))).not.toContain('You slept well last week.');
});

test('the popup and the keyboard open the wave', async () => {
  const page = await popup();
  await page.bringToFront();
  await (await page.waitForSelector('a[href$="#/urge"]'))?.focus();
  await page.keyboard.press('Enter');
  await opened('#/urge');
  const [command] = await page.evaluate(async () =>
    (await chrome.commands.getAll()).filter(({ name }) => name === 'urge'),
  );
  expect(command?.shortcut).toBe('Alt+Shift+U');
});

test('a wave can be ended early; a swap is counted, an urge from thirty seconds on', async () => {
  const { home } = held.driver;
  await show(held.driver, 'urge');
  await press(home, 'End here');
  await says(home, 'Still want to?');
  await until('the question has the focus', async () => (await focused(home)) === 'Still want to?');
  await press(home, 'No, it passed');
  await says(home, 'It passed.');
  expect(await moments('urge', 1)).toEqual(['brief']);
  await home.click('.swap .button');
  await moments('swap', 1);
  await home.click('.swap .done');
  await moments('swap', 0);
});

test('at the pause the wave runs its course, asks, and leads back; leaving stays in reach', async () => {
  const page = await openPause(held.driver);
  await runAhead(page, 90);
  await unfold(page);
  await press(page, 'Breathe through it');
  await says(page, 'Still want to?');
  const shown = await page.$$eval('h1, .large', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );
  expect(shown).toEqual(['Still want to?', 'No, it passed', 'Yes, still', 'Leave']);
  await press(page, 'No, it passed');
  expect(await moments('urge', 1)).toEqual(['passed']);
  await press(page, 'Back to the pause');
  await until('leaving has the focus', async () => (await focused(page)) === 'Leave');
  await press(page, 'Do something else');
  await page.click('.swap .button');
  await moments('swap', 1);
});

test('days without contact: a day of contact takes none away, and can be taken back', async () => {
  const { home } = held.driver;
  await show(held.driver, 'contact');
  const date = await home.waitForSelector('input[type="date"]');
  await date?.evaluate((input) => {
    const day = Temporal.Now.plainDateISO().subtract({ days: 42 }).toString();
    (input as HTMLInputElement).value = day;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(home, 'Start counting days without contact with Sam');
  const figures = () => home.$$eval('.figure', (all) => all.map((one) => one.textContent));
  await until('the days show', async () => (await figures())[0] === '41');
  await press(home, 'We were in contact today');
  await says(home, 'None of the days you had is lost.');
  expect(await figures()).toEqual(['41', '0', '41']);
  await press(home, 'Undo');
  await moments('contact', 0);
  await until('the days are as before', async () => (await figures()).join() === '41');
});

test('a plan for late nights is made in three taps, and shows at a pause', async () => {
  const { driver } = held;
  await intend(driver, 'setPlan', { for: 'general', plan: null });
  await show(driver, 'plan');
  await driver.home.bringToFront();
  for (const [tap, told] of [
    ['After a drink', 'Saved. At a pause'],
    ['Late at night', 'Saved. A pause at night'],
  ] as const) {
    await press(driver.home, tap);
    await (await driver.home.waitForSelector('.harder .chip input'))?.click();
    await (await driver.home.waitForSelector('.harder form [type="submit"]'))?.click();
    await says(driver.home, told);
  }
  const page = await openPause(driver);
  await unfold(page);
  await press(page, 'Do something else');
  const said = await textOf(page);
  expect(said).toContain('If I had a drink and want to look, then I will get up and walk');
  await page.close();
  await show(driver, 'people');
  await show(driver, 'plan');
  await press(driver.home, 'Remove');
  await says(driver.home, 'Your plan has been removed.');
  await press(driver.home, 'Undo');
  await says(driver.home, 'Saved. A pause at night');
  const { 'late-night': late, general } = (await settingOf<Plans>(driver, 'plan')) ?? {};
  expect([late, general]).toEqual([{ deed: 'walk' }, undefined]);
});

/** Where a link of ours to somebody leads, as the page has it. */
const callOn = (page: Page) =>
  until('somebody is to be called', () =>
    page
      .$eval('.call-someone', (link) =>
        link.checkVisibility() ? [link.textContent, link.getAttribute('href')] : null,
      )
      .catch(() => null),
  );

test('somebody to call is one tap away at help, wave and pause; nothing that could run is kept', async () => {
  const { driver } = held;
  const { home } = driver;
  const quiet = await openPause(driver);
  expect(await quiet.$('.call-someone')).toBeNull();
  await quiet.close();
  await show(driver, 'help');
  await home.bringToFront();
  await (await home.waitForSelector('.someone-offer a'))?.click();
  await until('its part has the focus', async () => (await focused(home)) === 'Someone to call');
  await (await named(home, 'textbox', 'Name, or an emoji')).type('Robin');
  const reach = await named(home, 'textbox', 'Number or link');
  await reach.type('javascript:alert(1)');
  await home.keyboard.press('Enter');
  await says(home, 'That can’t be called.');
  expect(await settingOf(driver, 'someone')).toBeUndefined();
  await reach.evaluate((field) => (field as HTMLInputElement).select());
  await reach.type('+1 555 0100');
  await home.keyboard.press('Enter');
  await says(home, 'Robin is one tap away now.');
  const link = ['Call Robin', 'tel:+15550100'];
  for (const screen of ['help', 'urge']) {
    await show(driver, screen);
    expect(await callOn(home)).toEqual(link);
  }
  const page = await openPause(driver);
  expect(await callOn(page)).toEqual(link);
  await page.close();
  const places = placesOf('555 0100', await allKept(driver));
  expect(places).toEqual(['records records', 'session records']);
  await show(driver, 'plan');
  await press(home, 'Remove Robin');
  await says(home, 'Robin is no longer kept here.');
  expect(placesOf('555 0100', await allKept(driver))).toEqual([]);
  await press(home, 'Undo');
  await says(home, 'Robin is one tap away now.');
  expect(await settingOf(driver, 'someone')).toEqual({ name: 'Robin', reach: '+1 555 0100' });
});

const worries = async () => Object.values(await recordsOf<Worry>(held.driver, 'worry'));

test('a worry is put off in one tap at the popup, with a word and a time, and taken back', async () => {
  const page = await popup();
  await page.bringToFront();
  await (await page.waitForSelector('.put-off'))?.click();
  const [noted] = await until('it is kept', async () => {
    const all = await worries();
    return all.length > 0 && all;
  });
  expect(noted).toMatchObject({ time: '18:00' });
  // It takes the focus once it is painted, which would end the typing.
  await page.waitForSelector('.put-off-card [role="status"]:focus');
  await (await page.$('.put-off-card .what input'))?.type('What they meant');
  await page.keyboard.press('Tab');
  await until('its words are kept', async () => (await worries())[0]?.text === 'What they meant');
  await page.$eval('.put-off-card input[type="time"]', (field) => {
    (field as HTMLInputElement).value = '06:15';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('its time is kept', async () => (await worries())[0]?.time === '06:15');
  expect(await worries()).toMatchObject([{ id: noted?.id, text: 'What they meant' }]);
  await press(page, 'Undo');
  await until('its button has the focus again', async () =>
    (await focused(page))?.startsWith('Think about it'),
  );
  expect(placesOf('What they meant', await allKept(held.driver))).toEqual([]);
});

test('at the pause it is put off, and comes back to be let go or put off again', async () => {
  const { driver } = held;
  const page = await openPause(driver);
  await unfold(page);
  await press(page, 'Do something else');
  await (await page.waitForSelector('.put-off'))?.click();
  await says(page, 'Until then you needn’t carry it.');
  const [noted] = await worries();
  await page.close();
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  const due = { ...noted, text: 'An old song', day: today, time: '00:00' } as Worry;
  await putRecords(driver, [{ type: 'worry', id: due.id, value: due }]);
  await show(driver, 'report');
  await says(driver.home, 'You put this off until now');
  await press(driver.home, 'Put off again: An old song');
  await says(driver.home, 'Put off until');
  const [again] = await worries();
  expect(again).toMatchObject({ text: 'An old song', time: '18:00' });
  await press(driver.home, 'Undo');
  await press(driver.home, 'Let it go: An old song');
  await says(driver.home, 'Gone. You don’t have to carry it.');
  expect(placesOf('An old song', await allKept(driver))).toEqual([]);
  await press(driver.home, 'Undo');
  await says(driver.home, 'An old song');
  const small = await popup();
  await press(small, 'Let it go: An old song');
  await says(small, 'Gone. You don’t have to carry it.');
  expect(await worries()).toEqual([]);
});

test('the sea can be stilled, and lies so as long as the page is open', async () => {
  const { home } = held.driver;
  const moving = () =>
    home.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
  await show(held.driver, 'urge');
  // The tests' browsers ask for less motion.
  expect(await moving()).toBe(0);
  await press(home, 'Let the sea move');
  await until('the sea moves', () => moving());
  for (const screen of ['plan', 'urge']) {
    await home.evaluate((to) => {
      location.hash = `#/${to}`;
    }, screen);
    await home.waitForSelector(`.home.${screen}`);
  }
  await until('it moves still', () => moving());
  await press(home, 'Hold the sea still');
  await until('it lies still', async () => (await moving()) === 0);
});
