import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Display } from './display.ts';

/** Time between two looks, in milliseconds. */
const LOOK = 50;

/** Looks until something is so; fails with words after ten seconds. */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  patience = 10_000,
): Promise<Exclude<NonNullable<T>, false | ''>> {
  for (const start = Date.now(); Date.now() - start < patience; await pause(LOOK)) {
    const found = await look();
    if (found) return found as Exclude<NonNullable<T>, false | ''>;
  }
  throw new Error(`waited ${patience} ms in vain until ${what}`);
}

/**
 * Says yes to Chromium's question for a permission, as a person at the keyboard would. The question
 * is up when the page has lost the focus and the screen has come to rest; it does not listen in its
 * first half second, so the answer is pressed until it is taken.
 */
export async function sayYes(asking: Page, display: Display): Promise<void> {
  const hasFocus = () => asking.evaluate(() => document.hasFocus());
  await until('the browser asks', async () => !(await hasFocus()));
  let [last, same] = ['', 0];
  await until('the question is drawn', () => {
    const now = display.picture();
    same = now === last ? same + 1 : 0;
    last = now;
    return same === 5;
  });
  display.press('Tab');
  await until('the answer is taken', async () => {
    display.press('Return');
    return hasFocus();
  });
}
