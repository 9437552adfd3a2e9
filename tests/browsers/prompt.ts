import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Display } from './display.ts';

/** Time between two looks, in milliseconds: a tenth of what was waited so far, as looking takes time from the machine. */
const between = (waited: number) => Math.min(Math.max(50, waited / 10), 200);

/**
 * Looks until something is so; fails with words after forty seconds, as a busy machine may need half of that.
 * @param what is to be so; a function may also say how it was at the last look
 */
export async function until<T>(
  what: string | (() => string),
  look: () => T | Promise<T>,
  patience = 40_000,
): Promise<Exclude<NonNullable<T>, false | ''>> {
  const start = performance.now();
  for (let waited = 0; waited < patience; waited = performance.now() - start) {
    const found = await look();
    if (found) return found as Exclude<NonNullable<T>, false | ''>;
    await pause(between(waited));
  }
  throw new Error(
    `waited ${patience} ms in vain until ${typeof what === 'string' ? what : what()}`,
  );
}

/** The question does not listen for half a second after it is drawn (Chromium 156), in milliseconds. */
const DEAF = 550;

/** The keys that a person at the keyboard says yes with, and no. */
const YES = ['Tab', 'Return'] as const;
const NO = ['Escape'] as const;

/** Says yes to Chromium's question for a permission. */
export const sayYes = (asking: Page, display: Display) => answer(asking, display, YES);

/** Says no to it. */
export const sayNo = (asking: Page, display: Display) => answer(asking, display, NO);

/**
 * Answers Chromium's question for a permission. It is up when the page has lost the focus, and listens when the
 * screen has been at rest for a while. An answer that it did not hear is given again, but not before one that it heard
 * had time to close it: the next key is the page's.
 */
async function answer(asking: Page, display: Display, keys: readonly string[]): Promise<void> {
  const hasFocus = () => asking.evaluate(() => document.hasFocus());
  await until('the browser asks', async () => !(await hasFocus()));
  let [last, since] = ['', 0];
  await until('the question is drawn', () => {
    const now = display.picture();
    if (now !== last) [last, since] = [now, performance.now()];
    return performance.now() - since > DEAF;
  });
  for (const key of keys.slice(0, -1)) display.press(key);
  let pressed = 0;
  await until('the answer is taken', async () => {
    if (performance.now() - pressed > DEAF) {
      display.press(keys.at(-1) ?? '');
      pressed = performance.now();
    }
    return hasFocus();
  });
}
