import type { Page } from 'puppeteer-core';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';

/** A screen to picture: how to bring it up, complete, and how wide it ever gets, in pixels. */
export interface Screen {
  readonly show: (driver: Driver) => Promise<Page>;
  readonly widest?: number;
}

/** One of our own pages, by its address behind `#/`. */
export const ownScreen = (screen: string): Screen => ({
  show: async (driver) => {
    await act.show(driver, screen);
    return driver.home;
  },
});
