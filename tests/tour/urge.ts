import type { Page } from 'puppeteer-core';
import * as act from '../browsers/actions.ts';
import { runAhead } from '../browsers/clock.ts';
import type { Driver } from '../browsers/driver.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { after, pauseScreen, type Screen } from './screen.ts';

/** Keeps what a user would have made at set-up. */
const prepare = async (driver: Driver) => {
  const words = 'You slept well the week you did not look. Remember that morning.';
  await act.intend(driver, 'setPlan', { for: 'general', plan: { deed: 'walk' } });
  await act.intend(driver, 'addOwnWords', { words });
  await driver.home.evaluate(() =>
    chrome.storage.session.set({ ownWordsTurn: { visit: 'before', turn: 0 } }),
  );
};

/** The wave, with the page's clock run ahead by so many seconds. */
async function wave(driver: Driver, seconds: number): Promise<Page> {
  await act.show(driver, 'people');
  await runAhead(driver.home, seconds);
  await driver.home.evaluate(() => {
    location.hash = '#/urge';
  });
  return driver.home;
}

const crest: Screen = {
  show: async (driver) => {
    const page = await wave(driver, 50);
    await page.waitForSelector('.at-crest');
    return page;
  },
};

const afterWave: Screen = {
  show: async (driver) => {
    const page = await wave(driver, 90);
    await act.press(page, 'No, it passed');
    return page;
  },
};

const plan: Screen = {
  show: async (driver) => {
    await prepare(driver);
    await act.show(driver, 'plan');
    await act.press(driver.home, 'Change');
    return driver.home;
  },
};

const contact: Screen = {
  show: async (driver) => {
    const [ex] = await act.people(driver);
    const kim = { ...ex, id: 'kim-00000001', nickname: 'Kim', identities: [] };
    const since = Temporal.Now.plainDateISO().subtract({ days: 42 }).toString();
    await putRecords(driver, [...(ex ? [personRecord(ex)] : []), personRecord(kim)]);
    await act.intend(driver, 'setLastContact', { person: ex?.id ?? '', on: since });
    await act.show(driver, 'contact');
    await driver.home.waitForSelector('.figure');
    return driver.home;
  },
};

/** What a user does instead of looking, pictured. */
export const urgeScreens: Readonly<Record<string, Screen>> = {
  wave: crest,
  'wave-end': afterWave,
  plan,
  'pause-plan': after(prepare, pauseScreen('.line .own-plan')),
  contact,
};
