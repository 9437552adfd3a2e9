import type { Page } from 'puppeteer-core';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { sites } from '../stand-in/sites.ts';

/** A screen to picture: how to bring it up, complete, and how wide it ever gets, in pixels. */
export interface Screen {
  readonly show: (driver: Driver) => Promise<Page>;
  readonly widest?: number;
  /** Puts back what the next screens need. */
  readonly end?: (driver: Driver) => Promise<unknown>;
}

/** The profile that is listed. */
export const john = `https://${sites.instagram.host}${sites.instagram.profile}`;

/** One of our own pages, by its address behind `#/`, once what a selector finds is there. */
export const ownScreen = (screen: string, selector = 'h1'): Screen => ({
  show: async (driver) => {
    await act.show(driver, screen);
    await driver.home.waitForSelector(selector);
    return driver.home;
  },
});

/** One of our own pages, once buttons on it were pressed one after the other. */
export const pressed = (screen: string, ...names: readonly string[]): Screen => ({
  show: async (driver) => {
    await act.show(driver, screen);
    for (const name of names) await act.press(driver.home, name);
    return driver.home;
  },
});

/** A page of ours that no address behind `#/` names, in a tab of its own: no driver may open one in Firefox (153). */
const tabScreen = (path: string, selector: string): Screen => ({
  show: async (driver) => {
    const page = await act.openedTab(driver, () =>
      driver.home.evaluate((url) => chrome.tabs.create({ url }).then(() => null), path),
    );
    await page.waitForSelector(selector);
    return page;
  },
});

/** The popup, once what a selector finds is there. */
export const popupScreen = (selector: string): Screen => ({
  ...tabScreen('/popup.html', selector),
  widest: 380,
});

/** The pause, once what a selector finds is there. */
export const pauseScreen = (selector: string): Screen => ({
  show: async ({ browser }) => {
    const page = await browser.newPage();
    await act.visit(page, john);
    await act.paused(page);
    await page.waitForSelector(selector);
    return page;
  },
});

/** A screen for which something is done first. */
export const after = (
  prepare: (driver: Driver) => Promise<unknown>,
  { show, ...screen }: Screen,
): Screen => ({
  ...screen,
  show: async (driver) => {
    await prepare(driver);
    return show(driver);
  },
});
