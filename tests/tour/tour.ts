/** The guided tour: a person is listed, every door is tried, every screen is pictured. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { doors, john } from './doors.ts';

const PICTURES = join('.output', 'tour');

const LOOKS = [
  { name: 'light', width: 1120, height: 760, scheme: 'light' },
  { name: 'dark', width: 1120, height: 760, scheme: 'dark' },
  { name: 'phone-light', width: 390, height: 844, scheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
] as const;

/** Saves pictures of a screen, light and dark, on a desktop and on a phone. */
async function picture(page: Page, name: string, widest: number = LOOKS[0].width): Promise<void> {
  await page.bringToFront();
  for (const look of LOOKS) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setViewport({ width: Math.min(look.width, widest), height: look.height });
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
    await page.screenshot({ path: join(PICTURES, `${name}-${look.name}.png`), fullPage: true });
  }
  await page.setViewport(null);
}

/** Tries one door and tells what happened. Resolves to whether it held. */
async function tryDoor(driver: Driver, name: string, open: (driver: Driver) => Promise<Page>) {
  driver.standIn.takeNaming();
  const page = await open(driver).catch(() => null);
  const text = page && (await act.paused(page).catch(() => ''));
  const asked = driver.standIn.takeNaming().length;
  const held = Boolean(text) && asked === 0;
  console.log(
    `${held ? '✓' : '✗'} ${name}: ${text ? 'the pause page' : 'no pause page'}, ${asked} requests for them`,
  );
  if (page && held) await act.press(page, 'Leave');
  return held;
}

/** Prints what the log and the report say, and checks that all doors are in them. */
async function tellLog(driver: Driver, visits: number): Promise<boolean> {
  const report = await until('the log has every visit', async () => {
    const now = await act.week(driver);
    return now.total.stopped === visits && now;
  }).catch(() => act.week(driver));
  const { total } = report;
  console.log(
    `The log: ${total['turned-away']} turned away, ${total.stopped} stopped, ${total['went-on']} went on.`,
  );
  await act.show(driver, 'report');
  await driver.home.waitForSelector('.figures');
  const said = await driver.home.$eval('main h1', (h1) => h1.textContent ?? '');
  console.log(`The weekly report: ${said}`);
  return total.stopped === visits && said.startsWith('You let all of it go by.');
}

/** Takes the tour, telling each step. Resolves to whether everything held. */
export async function tour(): Promise<boolean> {
  mkdirSync(PICTURES, { recursive: true });
  console.log('Starting the stand-in networks and Chromium …');
  const driver = await openBrowser('chromium');
  try {
    await picture(driver.home, 'welcome');
    await act.listJohn(driver, 'instagram', 'Sam');
    console.log('✓ Sam is listed through the form, and Instagram is covered');
    await picture(driver.home, 'people');
    const held: boolean[] = [];
    for (const [name, open] of Object.entries(doors)) held.push(await tryDoor(driver, name, open));
    held.push(await tellLog(driver, Object.keys(doors).length));
    await picture(driver.home, 'report');
    await pictureRest(driver);
    console.log(`Pictures of every screen are in ${PICTURES}/`);
    return held.every(Boolean);
  } finally {
    await driver.close();
  }
}

async function pictureRest(driver: Driver): Promise<void> {
  const popup = await driver.browser.newPage();
  await popup.goto(`${driver.origin}/popup.html`);
  await popup.waitForSelector('.figure');
  await picture(popup, 'popup', 380);
  for (const screen of ['settings', 'calm']) {
    await act.show(driver, screen);
    await picture(driver.home, screen);
  }
  const page = await driver.browser.newPage();
  await act.visit(page, john);
  await act.paused(page);
  await page.waitForSelector('.nudge');
  await picture(page, 'pause');
}
