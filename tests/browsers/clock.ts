import type { Page } from 'puppeteer-core';

/** Timers longer than this are run ahead, in milliseconds; what the browser itself needs is shorter. */
const LONG = 5_000;

/**
 * Runs a page's clock ahead, until it is loaded anew: its long timers end at once as long as they
 * fit into so many seconds.
 */
export const runAhead = (page: Page, seconds: number): Promise<void> =>
  page.evaluate(
    (budget, long) => {
      const wait = window.setTimeout;
      let left = budget;
      const ahead = (done: () => void, time = 0) => {
        const isAhead = time >= long && time <= left;
        if (isAhead) left -= time;
        return wait(done, isAhead ? 0 : time);
      };
      window.setTimeout = ahead as typeof setTimeout;
    },
    seconds * 1000,
    LONG,
  );
