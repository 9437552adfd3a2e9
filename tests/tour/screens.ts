import type { Page } from 'puppeteer-core';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { john } from './doors.ts';

/** A screen to picture: how to bring it up, complete, and how wide it ever gets, in pixels. */
export interface Screen {
  readonly show: (driver: Driver) => Promise<Page>;
  readonly widest?: number;
}

/** One of our own pages, by its address behind `#/`. */
const own = (screen: string): Screen => ({
  show: async (driver) => {
    await act.show(driver, screen);
    return driver.home;
  },
});

const popup: Screen = {
  widest: 380,
  show: async ({ browser, origin }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/popup.html`);
    await page.waitForSelector('.figure');
    return page;
  },
};

const pause: Screen = {
  show: async ({ browser }) => {
    const page = await browser.newPage();
    await act.visit(page, john);
    await act.paused(page);
    await page.waitForSelector('.nudge');
    return page;
  },
};

/** Screens pictured once the doors were tried, by the name of their pictures. */
export const screens: Readonly<Record<string, Screen>> = {
  popup,
  settings: own('settings'),
  calm: own('calm'),
  pause,
};
