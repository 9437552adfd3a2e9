/** A browser that starts with somebody listed in its first tab: nothing of the page is seen, and the pause comes. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browsers/chromium.ts';
import { startDisplay } from '../browsers/display.ts';
import type { Particular } from '../browsers/driver.ts';
import { launchFirefox, openAddresses } from '../browsers/firefox.ts';
import { setPref } from '../browsers/firefox-itself.ts';
import { openBrowser } from '../browsers/open.ts';
import { historyIn } from '../browsers/profile.ts';
import { until } from '../browsers/prompt.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { JOHN, listJohn, textOf } from './support.ts';

const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** His profile, which tells when it is seen. */
const WATCHED = new URL('?watched', JOHN);

/** Where a browser writes down which tabs are open, and where it looks for that as it starts. */
const [WRITTEN, READ] = {
  chromium: ['Default/Sessions', 'Default/Sessions'],
  firefox: ['sessionstore-backups/recovery.jsonlz4', 'sessionstore.jsonlz4'],
}[name] as [string, string];

const folder = mkdtempSync(join(tmpdir(), 'start-'));
const [closed, kept] = [join(folder, 'closed'), join(folder, 'kept')];

/** Makes a profile that was closed: he is listed in it, and its tab in front is as it was before that, on his profile. */
beforeAll(async () => {
  mkdirSync(closed);
  const driver = await openBrowser(name, { profile: closed, stays: true });
  // Else it writes that down every fifteen seconds.
  if (name === 'firefox') await setPref(driver.browser, 'browser.sessionstore.interval', 500);
  const page = await driver.browser.newPage();
  await page.goto(WATCHED.href);
  await page.bringToFront();
  const isWritten = ({ file, text }: { file: string; text: string }) =>
    /session/i.test(file) && text.includes(WATCHED.pathname);
  await until('the tab is written down', () => historyIn(closed).some(isWritten));
  cpSync(join(closed, WRITTEN), kept, { recursive: true });
  await listJohn(driver, 'instagram');
  await driver.close();
  rmSync(join(closed, READ), { recursive: true, force: true });
  cpSync(kept, join(closed, READ), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** Starts the browser on that profile; `end` ends it, and all that was started for it. */
async function start(standIn: StandIn, particular: Particular) {
  if (name === 'firefox') {
    const browser = await launchFirefox(standIn, particular);
    return { browser, end: () => browser.close() };
  }
  const display = await startDisplay();
  const browser = await launchChromium(standIn, display, particular);
  return { browser, end: () => browser.close().then(display.close) };
}

/** Whether a pause is there. In Firefox (153) no driver reaches into a tab that is older than itself: its address has to do. */
async function isPaused(browser: Browser): Promise<boolean> {
  if (name === 'firefox')
    return (await openAddresses(browser)).some((url) => url.includes('/pause.html?k='));
  const texts = await Promise.all((await browser.pages()).map(textOf));
  return texts.some((text) => text.includes('You were about to look at Sam.'));
}

test.each<[string, NonNullable<Particular['opens']>]>([
  ['restored', 'what was open'],
  ['first', WATCHED],
])('a %s tab shows nothing of them, and the pause comes', async (which, opens) => {
  const profile = join(folder, which);
  cpSync(closed, profile, { recursive: true });
  const standIn = await startStandIn();
  const { browser, end } = await start(standIn, { profile, opens });
  try {
    await until('the pause is there', () => isPaused(browser));
    expect(standIn.received.map(({ path }) => path)).not.toContain('/api/seen');
    // Chromium (156) may ask before any extension is ready.
    if (name === 'firefox') expect(standIn.takeNaming()).toEqual([]);
  } finally {
    await end();
    await standIn.close();
  }
});
