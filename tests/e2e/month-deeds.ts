/** What is done on the days of the month: through the pages, with the clock of log and records. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { plusDays } from '../../src/model/time/day.ts';
import { addressOf, type Driver } from '../browsers/driver.ts';
import { letPass, look, type Passing, untilLost } from '../browsers/passing.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  change,
  click,
  covered,
  feed,
  JOHN,
  paused,
  press,
  says,
  show,
  textOf,
  unfold,
  visit,
  week,
} from './support.ts';

/** A browser that lives through the month. */
export interface Living {
  readonly driver: Driver;
  /** Which day it is, from 1. */
  day: number;
  /** How many hours have passed on it since noon. */
  hours: number;
  /** The tab that is left open over the night. */
  left?: Page;
  /** For how long, in milliseconds by a stopwatch, pages that went on were open, by day. */
  readonly open: Record<number, number>;
}

const { host } = sites.instagram;
export const KIM = `https://${host}/kim.jay/`;
const KIMS_STORY = `https://${host}/stories/kim.jay/123/`;

/** Lets time pass as log, records and open pauses see it. */
async function pass(driver: Driver, passing: Passing): Promise<void> {
  const { days = 0, hours = 0, minutes = 0 } = passing;
  const ms = ((days * 24 + hours) * 60 + minutes) * 60_000;
  await letPass(driver, passing);
  const given = Object.entries(await recordsOf<{ until: number }>(driver, 'pass'));
  const passes = given.map(([id, one]) => ({
    ...{ type: 'pass', id, value: { ...one, until: one.until - ms } },
  }));
  const dates = [];
  for (const type of days === 0 ? [] : ['countedSince', 'latestDay']) {
    const day = await settingOf<string>(driver, type);
    if (day) dates.push({ type, value: plusDays(day, -days) });
  }
  await putRecords(driver, [...dates, ...passes]);
  await until('no pass is open', async () => {
    return Object.keys(await recordsOf(driver, 'pass')).length === 0;
  });
}

/** The night passes, and days on which the browser stays closed; at noon it is open again. */
export async function sleep(month: Living, nights: number): Promise<void> {
  await pass(month.driver, { days: nights, hours: -month.hours });
  month.day += nights;
  month.hours = 0;
  await look(month.driver);
}

/** Two hours pass on the same day. */
async function stayUp(month: Living): Promise<void> {
  await pass(month.driver, { hours: 2 });
  month.hours += 2;
}

/** A fresh tab at a pause. */
async function open({ driver }: Living, address = JOHN): Promise<Page> {
  const page = await driver.browser.newPage();
  await visit(page, address);
  await paused(page);
  return page;
}

async function leave(page: Page): Promise<void> {
  await press(page, 'Leave');
  await until('the tab has left', async () => {
    const address = await addressOf(page).catch(() => '');
    return address !== '' && !address.includes('pause.html');
  });
  await page.close();
}

/** Goes on to a page, does something there if anything, and closes it; a stopwatch runs for as long as it is looked at. */
async function goOn(month: Living, page: Page, address = JOHN, work = async () => {}) {
  await press(page, 'Continue');
  const since = performance.now();
  await arrived(page, address);
  await until('the page shows', async () => (await textOf(page)).includes('PAGE'));
  await work();
  month.open[month.day] = (month.open[month.day] ?? 0) + performance.now() - since;
}

/** Does something in an entry of the history, the latest first. */
async function inHistory(
  { driver: { home } }: Living,
  entry: number,
  button: string,
): Promise<void> {
  const tap = (name: string) =>
    home.evaluate(
      (index, text) => {
        const found = document.querySelectorAll('.entry')[index];
        const buttons = [...(found?.querySelectorAll('button') ?? [])];
        const wanted = buttons.find(({ textContent }) => textContent === text);
        wanted?.click();
        return wanted !== undefined;
      },
      entry,
      name,
    );
  await until(`${button} can be tapped`, () => tap(button));
}

export async function twoTabs(month: Living): Promise<void> {
  const [first, second] = [await open(month), await open(month)];
  await goOn(month, first, JOHN, () => second.bringToFront());
  await leave(second);
  await first.close();
}

export async function stayAtPause(month: Living): Promise<void> {
  month.left = await open(month);
}

/** The page's own clock stood still over the night: it is set forward. */
export async function leaveOldPause({ left }: Living): Promise<void> {
  if (!left) throw new Error('no tab was left open');
  await left.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 24 * 3_600_000;
  });
  await leave(left);
}

export async function outstay(month: Living): Promise<void> {
  const page = await open(month);
  await goOn(month, page, JOHN, async () => {
    await stayUp(month);
    await paused(page);
  });
  await leave(page);
  await leave(await open(month));
}

export async function runIntoAndGoOn(month: Living): Promise<void> {
  const page = await open(month);
  await unfold(page);
  await press(page, 'Just habit');
  await page.click('.questions summary');
  await press(page, 'I ran into it');
  await goOn(month, page, JOHN, () => page.close());
}

export async function sayWorse({ driver }: Living): Promise<void> {
  await show(driver, 'report');
  await press(driver.home, 'Worse');
  await says(driver.home, 'Noted.');
}

export async function passOver(month: Living): Promise<void> {
  await change(month.driver, { veil: 'soft' });
  const page = await month.driver.browser.newPage();
  await page.goto(`https://${host}/stories/jane.roe/8/`);
  await click(page, '#replace');
  await arrived(page, '/stories/jane.roe/9/');
  await leave(await open(month));
  await page.close();
  await change(month.driver, { veil: 'off' });
}

export async function correct(month: Living): Promise<void> {
  const page = await open(month, KIM);
  await goOn(month, page, KIM, () => page.close());
  await leave(await open(month));
  await show(month.driver, 'history');
  await inHistory(month, 0, 'Remove');
  await inHistory(month, 1, 'Correct');
  await inHistory(month, 1, 'Walked away');
}

export async function setAhead(month: Living): Promise<void> {
  await pass(month.driver, { days: 5 });
  await look(month.driver);
  await leave(await open(month));
  await pass(month.driver, { days: -5 });
  await look(month.driver);
}

export async function refuseHost(month: Living): Promise<void> {
  const { driver } = month;
  await driver.home.evaluate(() => chrome.permissions.remove({ origins: ['*://*.instagr.am/*'] }));
  await untilLost(driver);
  await stayUp(month);
  await driver.home.bringToFront();
  await show(driver, 'people');
  // What was granted before is granted again without a question.
  await press(driver.home, 'Allow');
  await covered(driver, 'instagram');
}

/** One of the lines that the pause has for the third time on a day. */
const AGAIN =
  /a few times today|urge is strong|A day like this|missing today|Change one thing|Tell someone you/;

export async function holdThree(month: Living): Promise<void> {
  await change(month.driver, { response: 'block' });
  const attempt = async () => {
    const page = await open(month);
    await says(page, 'keep this closed');
    const line = await until('a line shows', () => page.$eval('.nudge', (one) => one.textContent));
    await page.close();
    return AGAIN.test(line);
  };
  const first = await attempt();
  await stayUp(month);
  const second = await attempt();
  await pass(month.driver, { minutes: 1 });
  expect([first, second, await attempt()]).toEqual([false, false, true]);
  await change(month.driver, { response: 'pause' });
}

/** The worker ends and what lasts a session is gone. No driver here starts a browser again with what it kept. */
export async function startAnew(month: Living): Promise<void> {
  await month.driver.stopWorker();
  await month.driver.home.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.session.set({ watchSession: { off: [] } });
  });
  await look(month.driver);
  await leave(await open(month, KIMS_STORY));
}

export async function followLink({ driver }: Living): Promise<void> {
  const page = await feed(driver, 'threads');
  await click(page, '#inside');
  await paused(page);
  await leave(page);
}

export async function setBack({ driver }: Living): Promise<void> {
  await pass(driver, { days: -3 });
  await driver.home.evaluate(() => chrome.alarms.create('watch', { when: Date.now() }));
  await until('the alarm has rung', () =>
    driver.home.evaluate(async () => {
      const alarm = await chrome.alarms.get('watch');
      return alarm !== undefined && alarm.scheduledTime > Date.now();
    }),
  );
  await pass(driver, { days: 3 });
  await look(driver);
}

export async function goOnTwice(month: Living): Promise<void> {
  const first = await open(month, KIM);
  const isTold = async () => (await week(month.driver)).seconds >= 5;
  await goOn(month, first, KIM, async () => {
    await until('how long it was looked at is told', isTold, 15_000);
    await first.close();
  });
  await stayUp(month);
  const second = await open(month);
  await goOn(month, second, JOHN, () => second.close());
}

export async function goOnAndSayBetter(month: Living): Promise<void> {
  const page = await open(month, KIM);
  await unfold(page);
  await press(page, 'How they are');
  await goOn(month, page, KIM, () => page.close());
  await show(month.driver, 'history');
  await inHistory(month, 0, 'Correct');
  await inHistory(month, 0, 'Better');
}

export const leaveOne = async (month: Living): Promise<void> => leave(await open(month));
