/** The guided tour: a person is listed, every door is tried, every screen is pictured. */
import type { Page } from 'puppeteer-core';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { doors } from './doors.ts';
import { folderOf, picture } from './pictures.ts';
import { screens } from './screens.ts';

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
    `The log: ${total['turned-away']} blocked, ${total.stopped} walked away, ${total['went-on']} went on.`,
  );
  await act.show(driver, 'report');
  await driver.home.waitForSelector('.at-a-glance');
  const said = await driver.home.$eval('main h1', (h1) => h1.textContent ?? '');
  console.log(`The weekly report: ${said}`);
  return total.stopped === visits && said.startsWith(`You let all ${visits} go by.`);
}

/** Takes the tour in a browser, telling each step. Resolves to whether everything held. */
export async function tour(name: Driver['name']): Promise<boolean> {
  console.log(`Starting the stand-in networks and ${name} …`);
  // By this what is pressed is found as that browser finds it quickest.
  process.env.BROWSER = name;
  // Its clock tells of a country with help lines.
  const driver = await openBrowser(name, { timeZone: 'Europe/London' });
  try {
    await picture(driver, driver.home, 'welcome');
    await act.listJohn(driver, 'instagram', 'Sam');
    console.log('✓ Sam is added through the form, and Instagram is covered');
    await picture(driver, driver.home, 'people');
    const held: boolean[] = [];
    for (const [name, open] of Object.entries(doors)) held.push(await tryDoor(driver, name, open));
    held.push(await tellLog(driver, Object.keys(doors).length));
    await picture(driver, driver.home, 'report');
    for (const [screen, { show, widest, end }] of Object.entries(screens)) {
      const page = await show(driver);
      await picture(driver, page, screen, widest);
      await end?.(driver);
      if (page !== driver.home) await page.close();
    }
    console.log(`Pictures of every screen are in ${folderOf(driver)}/`);
    return held.every(Boolean);
  } finally {
    await driver.close();
  }
}
