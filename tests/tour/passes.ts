import type { Page } from 'puppeteer-core';
import type { Pass } from '../../src/model/visits/pass.ts';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { putRecords, recordsOf } from '../browsers/records.ts';
import { after, john, ownScreen as own, pauseScreen, popupScreen, type Screen } from './screen.ts';

/** So short waits the pause here, in seconds. */
const WAIT = 3;

const opened = pauseScreen('.choices .bare');

/** Goes on from the pause, and leaves the page open. */
async function goOn(driver: Driver): Promise<void> {
  const page = await opened.show(driver);
  await act.press(page, 'Continue');
  await act.arrived(page, john);
}

/** The listed page, less than a minute before its pass ends. */
async function lastMinute(driver: Driver): Promise<Page> {
  const [[id, given] = ['', undefined]] = Object.entries(await recordsOf<Pass>(driver, 'pass'));
  const until = Date.now() + 58_000;
  await putRecords(driver, [{ type: 'pass', id, value: { ...given, until, minutes: 10 } }]);
  const page = await driver.browser.newPage();
  await act.visit(page, john);
  await act.arrived(page, john);
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
  return page;
}

/** How a page is opened for a while: the choice, the time left, the minute's notice. */
export const passScreens: Readonly<Record<string, Screen>> = {
  'pause-open': after(
    (driver) => act.intend(driver, 'set', { setting: 'waitSeconds', value: WAIT }),
    opened,
  ),
  'pass-left': after(goOn, own('people', '.open-pass')),
  'popup-pass': popupScreen('.open-pass'),
  'pass-note': {
    show: lastMinute,
    end: async (driver) => {
      await act.show(driver, 'people');
      await act.press(driver.home, 'Close now: Sam');
    },
  },
};
